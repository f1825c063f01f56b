package id.patuh.web.page;

import id.patuh.regulation.Aspect;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.web.security.Ability;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of an assessment: all of them, and each with its reasons down to the cells. */
@Controller
class IndicatorController {
    private final Workspace workspace;
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final Indicators indicators;
    private final Sheets sheets;
    private final Clock clock;

    IndicatorController(
            Workspace workspace,
            Permissions permissions,
            AssessmentPages pages,
            Indicators indicators,
            Sheets sheets,
            Clock clock) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.pages = pages;
        this.indicators = indicators;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/penilaian/{id}/indikator")
    String list(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> query,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        pages.fill(me, about, "indikator", locale, model);
        pages.evaluated(about, locale, model).ifPresent(found -> {
            var filter = IndicatorFilter.of(query);
            var all = indicators.list(
                    me, found, Phrases.of(locale, clock.getZone()).language());
            var regulation = found.assessment().regulation();
            model.addAttribute("filter", filter);
            model.addAttribute("all", all);
            model.addAttribute("shown", all.only(filter::keeps));
            model.addAttribute("states", ReviewState.values());
            model.addAttribute(
                    "offices",
                    regulation.offices().stream()
                            .filter(office ->
                                    !found.assessment().ofOffice(office.code()).isEmpty())
                            .toList());
        });
        return "web/indicators";
    }

    @GetMapping("/penilaian/{id}/indikator/{code}")
    String show(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String code,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var indicator = indicators.find(me, about, code);
        pages.fill(me, about, "indikator", locale, model);
        model.addAttribute("indicator", indicator);
        said(about, code, model);
        pages.evaluated(about, locale, model).ifPresent(found -> stands(me, found, code, locale, model));
        if (model.getAttribute("regulation") instanceof Regulation regulation) {
            place(me, regulation, indicator, model);
        }
        return "web/indicator";
    }

    /** What people said, and how it stood before. */
    private void said(StoredAssessment about, String code, Model model) {
        var reviews = workspace.reviews();
        model.addAttribute("remarks", reviews.remarks(about.id(), code));
        model.addAttribute(
                "reviews",
                reviews.reviews(about.id()).stream()
                        .filter(review -> review.indicator().equals(code))
                        .toList());
        model.addAttribute(
                "rulings",
                reviews.rulings(about.id()).stream()
                        .filter(ruling -> ruling.indicator().equals(code))
                        .toList());
        var history = workspace.evaluations().history(about.id());
        model.addAttribute("moments", IndicatorMoment.of(history, code));
    }

    private void stands(Person me, Evaluated found, String code, Locale locale, Model model) {
        var language = Phrases.of(locale, clock.getZone()).language();
        var line = indicators.list(me, found, language).lines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var result = Indicators.result(found, code);
        var evidence = EvidenceFingerprints.of(found.assessment()).of(result.indicator());
        model.addAttribute("line", line);
        model.addAttribute("sheets", sheets.around(me, found, result));
        model.addAttribute("evidenceNow", evidence);
        model.addAttribute(
                "seen", SeenMark.write(workspace.reviews().seen(found.about().id(), code, evidence)));
    }

    /** Where it stands in the regulation. */
    private void place(Person me, Regulation regulation, Indicator indicator, Model model) {
        var all = indicators.all(me, regulation);
        int at = all.indexOf(indicator);
        model.addAttribute("previous", at > 0 ? all.get(at - 1) : null);
        model.addAttribute("next", at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null);
        regulation.criteria().stream()
                .filter(criterion -> criterion.code().equals(indicator.criterion()))
                .findFirst()
                .ifPresent(criterion -> model.addAttribute("criterion", criterion));
        regulation.aspects().stream()
                .filter(aspect -> aspect.code().equals(indicator.aspect()))
                .map(Aspect::title)
                .findFirst()
                .ifPresent(title -> model.addAttribute("aspect", title));
    }
}
