package id.patuh.evidence;

import id.patuh.evidence.suggestion.HeadingSuggester;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.Optional;

/** Proposes how a workbook that was not made from our forms can be read. */
public interface MappingSuggester {
    /** A suggester that goes by the headings of tables and by the codes below them. */
    static MappingSuggester ofWorkbooks() {
        return new HeadingSuggester();
    }

    /**
     * A mapping as YAML that loads as it is, with comments on what to check; empty where no table was found.
     *
     * @throws IllegalArgumentException if the file cannot be read
     */
    Optional<String> suggest(Path workbook, Regulation regulation, Language language);
}
