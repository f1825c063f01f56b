package id.patuh.web.page;

import id.patuh.assessment.Assessor;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Planner;
import id.patuh.improvement.Target;
import id.patuh.report.Dossier;
import id.patuh.report.html.PageBuilder;
import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The least work to a rating. */
@Controller
class PlanController {
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final Assessor assessor;
    private final Clock clock;
    private volatile @Nullable Made last;

    PlanController(Permissions permissions, AssessmentPages pages, Assessor assessor, Clock clock) {
        this.permissions = permissions;
        this.pages = pages;
        this.assessor = assessor;
        this.clock = clock;
    }

    @GetMapping("/penilaian/{id}/rencana")
    String plan(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String sasaran,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        pages.fill(me, about, "rencana", locale, model);
        pages.evaluated(about, locale, model).ifPresent(evaluated -> {
            var target = target(evaluated, sasaran);
            model.addAttribute("chosen", target.map(Target::rating).orElse(null));
            target.ifPresent(found -> {
                var language = Phrases.of(locale, clock.getZone()).language();
                var dossier = new Dossier(evaluated.assessment(), made(evaluated, found));
                var prefix = "/penilaian/" + id + "/indikator/";
                model.addAttribute("page", new PageBuilder(dossier, language, null, prefix).page());
            });
        });
        return "web/plan";
    }

    /** The rating that was asked for, else the usual one; empty where the best is reached. */
    private static Optional<Target> target(Evaluated evaluated, @Nullable String asked) {
        return Optional.ofNullable(asked)
                .flatMap(words -> Target.parse(words, evaluated.assessment().regulation()))
                .or(() -> Planner.usualTarget(evaluated.assessment()));
    }

    /** Looking at it again, in the other language or for printing, takes no second search. */
    private Plan made(Evaluated evaluated, Target target) {
        var known = last;
        if (known != null
                && known.key().equals(evaluated.key())
                && known.plan().target().equals(target)) {
            return known.plan();
        }
        var plan = new Planner(assessor).plan(evaluated.assessment(), target);
        last = new Made(evaluated.key(), plan);
        return plan;
    }

    /** The plan for an evaluation. */
    private record Made(String key, Plan plan) {}
}
