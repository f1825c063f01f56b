package id.patuh.web.page;

import id.patuh.evidence.QuestionFinder;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.WorkbookAnnotator;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.Documents;
import id.patuh.report.Dossier;
import id.patuh.report.MarkedWorkbooks;
import id.patuh.report.ReportWriters;
import id.patuh.web.security.Ability;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What leaves the workplace as files: reports, papers, marked copies, the receipt. */
@Controller
class DocumentController {
    private final Workspace workspace;
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final DocumentTemplates templates;
    private final Clock clock;
    private final ReportWriters writers;
    private final MarkedWorkbooks marked =
            new MarkedWorkbooks(WorkbookAnnotator.ofWorkbooks(), QuestionFinder.ofWorkbooks());

    DocumentController(
            Workspace workspace,
            Permissions permissions,
            AssessmentPages pages,
            DocumentTemplates templates,
            Clock clock) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
        this.writers = new ReportWriters("buku", templates);
    }

    @GetMapping("/penilaian/{id}/dokumen")
    String list(@AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        pages.fill(me, about, "dokumen", locale, model);
        pages.evaluated(about, locale, model);
        model.addAttribute("formats", writers.formats());
        model.addAttribute("papers", workspace.assessments().papers(id));
        return "web/documents";
    }

    /** The result as the command line writes it, to the byte. */
    @GetMapping("/penilaian/{id}/result.json")
    ResponseEntity<byte[]> result(
            @AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        var stored = about.state().frozen()
                ? workspace.evaluations().latest(id).orElseThrow(NotFoundException::new)
                : evaluated(about, locale, model).stored();
        var bytes = workspace.evidence().bytes(stored.result()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
    }

    @GetMapping("/penilaian/{id}/laporan/{format}")
    ResponseEntity<byte[]> report(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String format,
            Locale locale,
            Model model)
            throws IOException {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        var writer = writers.of(format).orElseThrow(NotFoundException::new);
        var evaluated = evaluated(about, locale, model);
        var out = new ByteArrayOutputStream();
        var language = Phrases.of(locale, clock.getZone()).language();
        writer.write(Dossier.of(evaluated.assessment()), language, out);
        return Downloads.file(writer.fileName(), out.toByteArray());
    }

    /** Report, minutes, form for the ministry, and a letter to each office, from the bureau's templates. */
    @GetMapping("/penilaian/{id}/dokumen.zip")
    ResponseEntity<byte[]> documents(
            @AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        var evaluated = evaluated(about, locale, model);
        var language = Phrases.of(locale, clock.getZone()).language();
        var bytes = TemporaryFolder.with(folder -> {
            var files = new Documents(templates).write(Dossier.of(evaluated.assessment()), language, folder);
            return zip(files, folder);
        });
        return Downloads.file("dokumen-%s-%d.zip".formatted(about.regulation(), about.year()), bytes);
    }

    private static byte[] zip(List<Path> files, Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return out.toByteArray();
    }

    /** Everything that counts, with what was frozen at submission: what a receipt is checked against. */
    @GetMapping("/penilaian/{id}/bukti.zip")
    ResponseEntity<byte[]> evidence(@AuthenticationPrincipal Person me, @PathVariable String id) throws IOException {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var workbook : workspace.evidence().workbooks(id)) {
                if (!workbook.withdrawn()) {
                    var current = workbook.current();
                    put(zip, "bukti/" + current.file(), workspace.evidence().bytes(current.sha256()));
                }
            }
            for (var name : workspace.assessments().papers(id)) {
                put(zip, name, workspace.assessments().paper(id, name));
            }
        }
        return Downloads.file("bukti-%s-%d.zip".formatted(about.regulation(), about.year()), out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, Optional<byte[]> bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes.orElseThrow(NotFoundException::new));
    }

    /** The office's own workbook with what the evaluation says about its cells. */
    @GetMapping("/penilaian/{id}/berkas/{workbook}/bertanda")
    ResponseEntity<byte[]> marked(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String workbook,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var found = permissions.workbook(me, about, workbook);
        if (found.withdrawn()) {
            throw new NotFoundException();
        }
        var evaluated = evaluated(about, locale, model);
        var file = evaluated.submission().files().stream()
                .filter(one -> one.name().equals(found.current().file()))
                .findFirst()
                .orElseThrow(() -> new WorkspaceException("web.marked.none"));
        return Downloads.file(markedName(file.name()), marked(evaluated, file, locale));
    }

    /** Another name than the original's, so that nobody takes one for the other. */
    private static String markedName(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file + "-bertanda" : file.substring(0, dot) + "-bertanda" + file.substring(dot);
    }

    private byte[] marked(Evaluated evaluated, SubmittedFile file, Locale locale) {
        var language = Phrases.of(locale, clock.getZone()).language();
        return TemporaryFolder.with(folder -> {
            var outcome = marked.write(evaluated.assessment(), new Submission(List.of(file)), folder, language)
                    .get(0);
            var copy = outcome.copy();
            var reason = outcome.reason();
            if (copy == null) {
                throw reason == null
                        ? new WorkspaceException("web.marked.none")
                        : new WorkspaceException("web.marked.refused", reason);
            }
            return Files.readAllBytes(copy);
        });
    }

    @GetMapping("/penilaian/{id}/berkas-serahan/{name}")
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable String name) {
        permissions.assessment(me, id, Ability.SEE_WHOLE);
        return Downloads.file(name, workspace.assessments().paper(id, name).orElseThrow(NotFoundException::new));
    }

    private Evaluated evaluated(StoredAssessment about, Locale locale, Model model) {
        var evaluated = pages.evaluated(about, locale, model);
        if (evaluated.isEmpty() && model.getAttribute("unusable") instanceof String reason) {
            throw new WorkspaceException("web.unusable", reason);
        }
        if (Boolean.TRUE.equals(model.getAttribute("otherRules"))) {
            throw new WorkspaceException("web.otherRules");
        }
        return evaluated.orElseThrow(() -> new WorkspaceException("web.submit.nothing"));
    }
}
