package id.patuh.web.page;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Workspace;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every evaluation of an assessment: how it stood, what moved, and what had come in. */
@Controller
class HistoryController {
    private final Workspace workspace;
    private final Permissions permissions;
    private final AssessmentPages pages;

    HistoryController(Workspace workspace, Permissions permissions, AssessmentPages pages) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping("/penilaian/{id}/riwayat")
    String show(@AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        pages.fill(me, about, "riwayat", locale, model);
        pages.evaluated(about, locale, model);
        var history = workspace.evaluations().history(id);
        model.addAttribute(
                "moments", EvaluationMoment.of(history, workspace.evidence().workbooks(id)));
        if (model.getAttribute("regulation") instanceof Regulation regulation) {
            model.addAttribute(
                    "titles",
                    regulation.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::title)));
        }
        return "web/history";
    }
}
