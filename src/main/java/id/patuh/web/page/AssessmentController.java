package id.patuh.web.page;

import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Assessments.NewOutcome;
import id.patuh.workspace.Role;
import id.patuh.workspace.State;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One assessment: setting it up, seeing where it stands, moving it on. */
@Controller
class AssessmentController {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final Submitting submitting;

    AssessmentController(
            Workspace workspace,
            RegulationLibrary library,
            Permissions permissions,
            AssessmentPages pages,
            Submitting submitting) {
        this.workspace = workspace;
        this.library = library;
        this.permissions = permissions;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping("/penilaian/baru")
    String create(
            @AuthenticationPrincipal Person me,
            @RequestParam(required = false) @Nullable String peraturan,
            Model model) {
        permissions.require(me, Ability.RUN);
        var usable = library.ids().stream()
                .map(this::readable)
                .flatMap(Optional::stream)
                .toList();
        model.addAttribute("regulations", usable);
        model.addAttribute("chosen", peraturan == null ? "" : peraturan);
        model.addAttribute("askRegion", me.role() == Role.ADMINISTRATOR);
        return "web/new";
    }

    private Optional<Regulation> readable(String id) {
        try {
            return Optional.of(library.regulation(id));
        } catch (PackDefectsException | PackMissingException unusable) {
            return Optional.empty();
        }
    }

    @PostMapping("/penilaian/baru")
    String create(
            @AuthenticationPrincipal Person me,
            @RequestParam String peraturan,
            @RequestParam String nama,
            @RequestParam(defaultValue = "") String daerah,
            @RequestParam int tahun) {
        permissions.require(me, Ability.RUN);
        if (!library.ids().contains(peraturan)) {
            throw new WorkspaceException("web.regulation.missing");
        }
        var own = me.account().region();
        var region = own != null ? own : daerah.isBlank() ? nama : daerah;
        var offices = pages.offices(library.regulation(peraturan));
        var made = workspace.assessments().create(region, peraturan, nama, tahun, offices, me.actor());
        return "redirect:/penilaian/" + made.id() + "/bukti";
    }

    @GetMapping("/penilaian/{id}")
    String show(@AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        if (me.isOffice()) {
            return "redirect:/penilaian/" + id + "/bukti";
        }
        pages.fill(me, about, "ringkasan", locale, model);
        pages.summary(about, locale, model);
        return "web/assessment";
    }

    @PostMapping("/penilaian/{id}/tahap")
    String move(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam State ke,
            @RequestParam(defaultValue = "false") boolean yakin,
            @RequestParam(defaultValue = "") String alasan) {
        var about = permissions.assessment(me, id, Ability.RUN);
        switch (ke) {
            case SUBMITTED -> submitting.submit(about, yakin, me.actor());
            case READY -> submitting.declareReady(about, alasan, me.actor());
            default -> workspace.assessments().move(id, ke, alasan, me.actor());
        }
        return "redirect:/penilaian/" + id;
    }

    /** What would be frozen, and what still blocks; asked once more, because nobody can take it back. */
    @GetMapping("/penilaian/{id}/serahkan")
    String submit(@AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.RUN);
        pages.fill(me, about, "ringkasan", locale, model);
        var evaluated = pages.evaluated(about, locale, model);
        if (evaluated.isEmpty() || about.state() != State.READY) {
            return "redirect:/penilaian/" + id;
        }
        model.addAttribute("blockers", Blockers.of(evaluated.get(), workspace.reviews()));
        model.addAttribute("files", evaluated.get().submission().files().size());
        return "web/submit";
    }

    @PostMapping("/penilaian/{id}/opd")
    String offices(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> opd) {
        var about = permissions.assessment(me, id, Ability.RUN);
        var known = pages.offices(library.regulation(about.regulation()));
        if (!known.containsAll(opd)) {
            throw new WorkspaceException("web.office.missing");
        }
        workspace.assessments().setOffices(id, Set.copyOf(opd), me.actor());
        return "redirect:/penilaian/" + id + "/opd";
    }

    @PostMapping("/penilaian/{id}/hasil")
    String decide(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String predikat,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "") String catatan) {
        permissions.assessment(me, id, Ability.RUN);
        var score = nilai.strip().replace(',', '.');
        boolean readable = score.isEmpty()
                || (score.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(score).compareTo(HIGHEST) <= 0);
        if (!readable) {
            throw new WorkspaceException("web.outcome.score");
        }
        var outcome = new NewOutcome(score.isEmpty() ? null : score, predikat, catatan);
        workspace.assessments().decide(id, outcome, me.actor());
        return "redirect:/penilaian/" + id;
    }
}
