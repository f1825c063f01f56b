package id.patuh.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.testsupport.Assessments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of placeholders in the documentation is whole, and names none that does not exist. */
class PlaceholderListTest {
    private static final Pattern LISTED = Pattern.compile("`\\{\\{[#^/]?(\\w+)}}`");

    @Test
    void everyPlaceholderIsDocumentedAndNoOther() throws IOException {
        var dossier = Dossier.of(Assessments.teladan());
        var common = new ContentFinder(dossier, Language.ID).find();
        var names = new TreeSet<>(common.names());
        new LetterFinder(dossier, Language.ID)
                .find(common)
                .forEach(letter -> names.addAll(letter.content().names()));

        var listed = new TreeSet<String>();
        LISTED.matcher(Files.readString(Path.of("src", "docs", "documents.md")))
                .results()
                .forEach(found -> listed.add(found.group(1)));

        assertThat(listed).isEqualTo(names);
    }
}
