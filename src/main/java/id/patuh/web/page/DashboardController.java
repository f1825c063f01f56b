package id.patuh.web.page;

import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.State;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.StoredEvaluation;
import id.patuh.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every assessment that somebody may see, with where it stands. */
@Controller
class DashboardController {
    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Permissions permissions;
    private final Clock clock;

    DashboardController(Workspace workspace, RegulationLibrary library, Permissions permissions, Clock clock) {
        this.workspace = workspace;
        this.library = library;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/")
    String all(
            @AuthenticationPrincipal Person me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable State tahap,
            Locale locale,
            Model model) {
        if (!me.may(Ability.SEE)) {
            return "redirect:/peraturan";
        }
        permissions.require(me, Ability.SEE);
        var visible = permissions.visible(me);
        var evaluations =
                me.may(Ability.SEE_WHOLE) ? workspace.evaluations().latest() : Map.<String, StoredEvaluation>of();
        var phrases = Phrases.of(locale, clock.getZone());
        model.addAttribute(
                "rows",
                visible.stream()
                        .filter(about -> tahun == null || about.year() == tahun)
                        .filter(about -> tahap == null || about.state() == tahap)
                        .filter(about -> contains(about, q))
                        .map(about -> row(about, evaluations.get(about.id()), phrases))
                        .toList());
        model.addAttribute(
                "years", visible.stream().map(StoredAssessment::year).distinct().toList());
        model.addAttribute("states", State.values());
        model.addAttribute("q", q);
        model.addAttribute("year", tahun);
        model.addAttribute("state", tahap);
        return "web/dashboard";
    }

    private static boolean contains(StoredAssessment about, String words) {
        var text = (about.subject() + " " + about.region()).toLowerCase(Locale.ROOT);
        return text.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private Row row(StoredAssessment about, @Nullable StoredEvaluation stored, Phrases phrases) {
        var deadline = stored == null ? null : stored.deadline();
        return new Row(
                about,
                title(about.regulation(), phrases),
                stored,
                deadline == null ? null : ChronoUnit.DAYS.between(LocalDate.now(clock), deadline));
    }

    private String title(String regulation, Phrases phrases) {
        try {
            return phrases.in(library.regulation(regulation).title());
        } catch (PackMissingException | PackDefectsException unusable) {
            return regulation;
        }
    }

    /**
     * One line.
     *
     * @param stored what came of it; null where nothing was evaluated, or it is not shown
     * @param daysLeft to the next deadline; null where none is known
     */
    record Row(
            StoredAssessment about,
            String regulation,
            @Nullable StoredEvaluation stored,
            @Nullable Long daysLeft) {}
}
