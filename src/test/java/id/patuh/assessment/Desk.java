package id.patuh.assessment;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleEngine;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A legal bureau's desk: the offices' workbooks come in, the assessment goes out. */
final class Desk {
    private static final Path CACHE = Path.of("target", "test-rule-cache");

    private final Path folder;
    private final Regulation regulation;
    private final Examiner examiner;

    private Desk(Path folder, PackFolder pack) {
        this.folder = folder;
        this.regulation = pack.regulation();
        this.examiner = new Examiner(EvidenceImporter.ofWorkbooks(), pack.library(), new Assessor(engine(pack)));
    }

    static RuleEngine engine(PackFolder pack) {
        return Packs.engine(pack.library(), CACHE);
    }

    /** With the small pack as it is. */
    static Desk small(Path folder) {
        return of(folder, PackFolder.in(folder.resolve("rules")));
    }

    /** With the small pack widened by an indicator for every verdict. */
    static Desk wide(Path folder) {
        return of(folder, widened(folder));
    }

    static Desk of(Path folder, PackFolder pack) {
        return new Desk(folder.resolve("submission"), pack);
    }

    static PackFolder widened(Path folder) {
        return PackFolder.in(folder.resolve("rules"))
                .append(PackFolder.FORMS, resource("forms.yaml"))
                .append(PackFolder.INDICATORS, resource("indicators.yaml"))
                .append(PackFolder.RULES, resource("rules.drl"));
    }

    private static String resource(String name) {
        try (var stream = Desk.class.getResourceAsStream("/verdicts/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Regulation regulation() {
        return regulation;
    }

    Path folder() {
        return folder;
    }

    /** The form of the office that has the documents. */
    FilledForm legal() {
        return form("hukum.xlsx", "bagian-hukum");
    }

    /** The form of the office that has the figures. */
    FilledForm health() {
        return form("kesehatan.xlsx", "dinas-kesehatan");
    }

    FilledForm form(String file, String office) {
        return FilledForm.of(regulation, office, folder.resolve(file));
    }

    FilledForm form(String file, WorkbookIdentity identity) {
        return FilledForm.of(regulation, identity, folder.resolve(file));
    }

    Assessment assess() {
        return assess(List.of(folder), AssessmentRequest.AS_THE_WORKBOOKS_SAY);
    }

    Assessment assess(List<Path> paths, AssessmentRequest request) {
        return examiner.examine(paths, request);
    }

    IndicatorResult result(String indicator) {
        return result(assess(), indicator);
    }

    static IndicatorResult result(Assessment assessment, String indicator) {
        return assessment.indicators().stream()
                .filter(result -> result.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    static String note(IndicatorResult result) {
        return Objects.requireNonNull(result.note()).in(Language.ID);
    }

    /** As {@code kesehatan.xlsx Capaian!C5 71.3}. */
    static List<String> cells(IndicatorResult result) {
        return result.cells().stream()
                .map(cell -> "%s %s!%s %s".formatted(cell.file(), cell.sheet(), cell.cell(), cell.shown()))
                .toList();
    }
}
