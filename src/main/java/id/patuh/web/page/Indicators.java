package id.patuh.web.page;

import id.patuh.assessment.IndicatorResult;
import id.patuh.language.Language;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.report.Dossier;
import id.patuh.report.html.PageBuilder;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.Reviews.Ruling;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The indicators of an assessment that somebody may see; an office sees its own. */
@Component
class Indicators {
    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Permissions permissions;

    Indicators(Workspace workspace, RegulationLibrary library, Permissions permissions) {
        this.workspace = workspace;
        this.library = library;
        this.permissions = permissions;
    }

    /**
     * What the regulation asks under a code.
     *
     * @throws NotFoundException if there is no such indicator, or it is another office's
     */
    Indicator find(Person me, StoredAssessment about, String code) {
        var indicator = library.regulation(about.regulation()).indicator(code).orElseThrow(NotFoundException::new);
        permissions.requireOwn(me, indicator.office());
        return indicator;
    }

    /** All that somebody may see, in the order of the regulation. */
    List<Indicator> all(Person me, Regulation regulation) {
        return regulation.indicators().stream()
                .filter(indicator -> permissions.owns(me, indicator.office()))
                .toList();
    }

    /** How they stand; for an office, without what a whole right has earned. */
    IndicatorList list(Person me, Evaluated evaluated, Language language) {
        var id = evaluated.about().id();
        var dossier = Dossier.of(evaluated.assessment());
        var page = new PageBuilder(dossier, language, null, "/penilaian/" + id + "/indikator/").page();
        var list = IndicatorList.of(
                page.detail().sections(), results(evaluated), EvidenceReviews.of(workspace, evaluated), rulings(id));
        return me.isOffice()
                ? list.only(line -> permissions.owns(me, line.view().officeCode()))
                        .withoutStanding()
                : list;
    }

    /** One indicator's own result. */
    static IndicatorResult result(Evaluated evaluated, String code) {
        return evaluated.assessment().indicators().stream()
                .filter(result -> result.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Map<String, IndicatorResult> results(Evaluated evaluated) {
        return evaluated.assessment().indicators().stream()
                .collect(Collectors.toMap(result -> result.indicator().code(), Function.identity()));
    }

    /** The last one of each indicator. */
    private Map<String, Ruling> rulings(String id) {
        var last = new HashMap<String, Ruling>();
        workspace.reviews().rulings(id).forEach(ruling -> last.put(ruling.indicator(), ruling));
        return last;
    }
}
