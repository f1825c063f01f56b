package id.patuh.web.page;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.FormWriter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.SubjectKind;
import id.patuh.workspace.Evaluator;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workbooks that offices fill in, with the subject, the year and what still holds of the year before. */
@Component
class Forms {
    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Evaluator evaluator;
    private final FormWriter writer = FormWriter.ofWorkbooks();

    Forms(Workspace workspace, RegulationLibrary library, Evaluator evaluator) {
        this.workspace = workspace;
        this.library = library;
        this.evaluator = evaluator;
    }

    static String name(StoredAssessment about, String office) {
        return "%s-%d.xlsx".formatted(office, about.year());
    }

    /** One office's workbook. */
    byte[] one(StoredAssessment about, Office office) {
        var regulation = library.regulation(about.regulation());
        return TemporaryFolder.with(folder -> {
            var file = folder.resolve(name(about, office.code()));
            write(about, regulation, office, earlier(about), file);
            return Files.readAllBytes(file);
        });
    }

    /** Those of all offices that are to hand in. */
    byte[] all(StoredAssessment about) {
        var regulation = library.regulation(about.regulation());
        var earlier = earlier(about);
        return TemporaryFolder.with(folder -> {
            var written = new ArrayList<Path>();
            for (var office : writer.offices(regulation)) {
                if (about.offices().contains(office.code())) {
                    var file = folder.resolve(name(about, office.code()));
                    write(about, regulation, office, earlier, file);
                    written.add(file);
                }
            }
            var zip = folder.resolve("formulir.zip");
            writer.zip(written, zip);
            return Files.readAllBytes(zip);
        });
    }

    private void write(
            StoredAssessment about, Regulation regulation, Office office, @Nullable EvidenceSet earlier, Path file) {
        var identity = new WorkbookIdentity(
                regulation.id(), office.code(), about.subject(), kind(regulation, about.subject()), about.year());
        writer.write(regulation, identity, earlier, file);
    }

    /** What the subject's own name begins with: "Kabupaten Teladan". */
    private static @Nullable String kind(Regulation regulation, String subject) {
        var name = subject.toLowerCase(Locale.ROOT);
        return regulation.subjects().stream()
                .map(SubjectKind::code)
                .filter(name::startsWith)
                .findFirst()
                .orElse(null);
    }

    private @Nullable EvidenceSet earlier(StoredAssessment about) {
        return workspace
                .assessments()
                .before(about)
                .filter(before -> before.regulation().equals(about.regulation()))
                .flatMap(before -> evaluator.evaluate(before.id()))
                .map(before -> before.assessment().evidence())
                .orElse(null);
    }
}
