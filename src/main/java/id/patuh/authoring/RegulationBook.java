package id.patuh.authoring;

import id.patuh.authoring.book.BookWriter;
import id.patuh.language.Language;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A pack as pages to read and to print: what is asked and why, how it is decided, with examples; made from the pack alone. */
public final class RegulationBook {
    private final Regulation regulation;
    private final RuleBook rules;
    private final List<PackCase> cases;

    /** @param cases the pack's examples */
    public RegulationBook(Regulation regulation, RuleBook rules, List<PackCase> cases) {
        this.regulation = regulation;
        this.rules = rules;
        this.cases = cases;
    }

    /**
     * Writes the pages: {@code index.html}, one page for each criterion named by its code, and pages on how far rules
     * decide, on checks and on forms.
     *
     * @return the first page
     */
    public Path write(Path folder, Language language) throws IOException {
        return new BookWriter(regulation, rules, cases, language).write(folder);
    }
}
