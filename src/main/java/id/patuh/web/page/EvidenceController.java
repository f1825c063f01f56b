package id.patuh.web.page;

import id.patuh.evidence.ImportIssue;
import id.patuh.web.security.Ability;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Revision;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbooks of an assessment: what came in, what is wrong with it, and new ones. */
@Controller
class EvidenceController {
    private final Workspace workspace;
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final Uploads uploads;
    private final EvaluationQueue queue;

    EvidenceController(
            Workspace workspace,
            Permissions permissions,
            AssessmentPages pages,
            Uploads uploads,
            EvaluationQueue queue) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.pages = pages;
        this.uploads = uploads;
        this.queue = queue;
    }

    @GetMapping("/penilaian/{id}/bukti")
    String list(@AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        pages.fill(me, about, "bukti", locale, model);
        var evaluated = pages.evaluated(about, locale, model);
        var issues =
                evaluated.map(found -> found.assessment().evidence().issues()).orElse(List.of());
        model.addAttribute(
                "workbooks",
                workspace.evidence().workbooks(id).stream()
                        .filter(workbook -> permissions.owns(me, workbook.office()))
                        .map(workbook -> new Line(workbook, of(workbook, issues)))
                        .toList());
        model.addAttribute("largest", Uploads.LARGEST_MEBIBYTES);
        return "web/evidence";
    }

    private static List<ImportIssue> of(UploadedWorkbook workbook, List<ImportIssue> issues) {
        return workbook.withdrawn()
                ? List.of()
                : issues.stream()
                        .filter(issue -> workbook.current().file().equals(issue.file()))
                        .toList();
    }

    /** Files are kept one by one: what was kept stays kept when the connection breaks, and may be sent again. */
    @PostMapping("/penilaian/{id}/unggah")
    String upload(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @RequestParam(required = false) @Nullable String buku,
            @RequestParam(defaultValue = "false") boolean tersendiri,
            RedirectAttributes flash) {
        var about = permissions.assessment(me, id, Ability.UPLOAD);
        if (buku != null) {
            permissions.workbook(me, about, buku);
        }
        flash.addFlashAttribute("uploads", keep(me, about, berkas == null ? List.of() : berkas, buku, tersendiri));
        queue.add(id);
        return "redirect:/penilaian/" + id + "/bukti";
    }

    /** The same for a script, which sends one file at a time and shows what became of it. */
    @PostMapping(value = "/penilaian/{id}/unggah", headers = "X-Patuh-Script=true")
    String uploadByScript(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam MultipartFile berkas,
            @RequestParam(required = false) @Nullable String buku,
            @RequestParam(defaultValue = "false") boolean tersendiri,
            Model model) {
        var about = permissions.assessment(me, id, Ability.UPLOAD);
        if (buku != null) {
            permissions.workbook(me, about, buku);
        }
        model.addAttribute("sent", keep(me, about, berkas, buku, tersendiri));
        queue.add(id);
        return "web/pieces :: sent";
    }

    private List<Sent> keep(
            Person me, StoredAssessment about, List<MultipartFile> files, @Nullable String workbook, boolean alone) {
        var sent = new ArrayList<Sent>();
        for (var file : files) {
            if (!file.isEmpty() || files.size() > 1) {
                sent.add(keep(me, about, file, workbook, alone));
            }
        }
        if (sent.isEmpty()) {
            throw new WorkspaceException("web.upload.none");
        }
        return sent;
    }

    private Sent keep(Person me, StoredAssessment about, MultipartFile file, @Nullable String workbook, boolean alone) {
        var name = String.valueOf(file.getOriginalFilename());
        try {
            var received = uploads.keep(me, about, file, workbook, alone);
            return new Sent(received.workbook().current().file(), received.workbook(), received.repeated(), null);
        } catch (WorkspaceException refused) {
            return new Sent(name, null, false, refused);
        }
    }

    @GetMapping("/penilaian/{id}/berkas/{workbook}")
    String history(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String workbook,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var found = permissions.workbook(me, about, workbook);
        pages.fill(me, about, "bukti", locale, model);
        var issues = pages.evaluated(about, locale, model)
                .map(evaluated -> evaluated.assessment().evidence().issues())
                .orElse(List.of());
        model.addAttribute("line", new Line(found, of(found, issues)));
        return "web/workbook";
    }

    @PostMapping("/penilaian/{id}/berkas/{workbook}/tarik")
    String withdraw(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String workbook,
            @RequestParam boolean tarik) {
        var about = permissions.assessment(me, id, Ability.UPLOAD);
        permissions.workbook(me, about, workbook);
        workspace.evidence().withdraw(workbook, tarik, me.actor());
        queue.add(id);
        return "redirect:/penilaian/" + id + "/berkas/" + workbook;
    }

    @GetMapping("/penilaian/{id}/berkas/{workbook}/asli/{number}")
    ResponseEntity<byte[]> original(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String workbook,
            @PathVariable int number) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var revision = permissions.workbook(me, about, workbook).revisions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var bytes = workspace.evidence().bytes(revision.sha256()).orElseThrow(NotFoundException::new);
        return Downloads.file(revision.file(), bytes);
    }

    /** A workbook with what the last evaluation says about it. */
    record Line(UploadedWorkbook workbook, List<ImportIssue> issues) {
        public Revision current() {
            return workbook.current();
        }

        /** The revisions, the latest first. */
        public List<Revision> newestFirst() {
            return workbook.revisions().stream()
                    .sorted(Comparator.comparing(Revision::number).reversed())
                    .toList();
        }
    }

    /**
     * What became of a file.
     *
     * @param workbook null where it was refused
     * @param refused why; null where it was kept
     */
    record Sent(
            String file,
            @Nullable UploadedWorkbook workbook,
            boolean repeated,
            @Nullable WorkspaceException refused) {
        /** The file whose place it took. */
        public String replaced() {
            var revisions = workbook == null ? List.<Revision>of() : workbook.revisions();
            return revisions.size() < 2
                    ? ""
                    : revisions.get(revisions.size() - 2).file();
        }
    }
}
