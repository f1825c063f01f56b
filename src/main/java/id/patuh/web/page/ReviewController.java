package id.patuh.web.page;

import id.patuh.assessment.Verdict;
import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Reviews.Answer;
import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Seen;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people say about an indicator: remarks, reviews of its evidence, decisions that the rules leave to them. */
@Controller
class ReviewController {
    private static final Set<Verdict> OF_A_PERSON = Set.of(Verdict.MET, Verdict.PARTLY_MET, Verdict.NOT_MET);

    private final Workspace workspace;
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final Indicators indicators;
    private final Clock clock;

    ReviewController(
            Workspace workspace, Permissions permissions, AssessmentPages pages, Indicators indicators, Clock clock) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.pages = pages;
        this.indicators = indicators;
        this.clock = clock;
    }

    @PostMapping("/penilaian/{id}/indikator/{code}/catatan")
    String remark(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam String isi,
            Locale locale,
            RedirectAttributes flash) {
        var about = permissions.assessment(me, id, Ability.REMARK);
        indicators.find(me, about, code);
        workspace.reviews().remark(id, code, isi, me.actor());
        return done("web.remark.done", id, code, "diskusi", locale, flash);
    }

    @PostMapping("/penilaian/{id}/indikator/{code}/telaah")
    String review(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam Outcome hasil,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam String dilihat,
            Locale locale,
            RedirectAttributes flash) {
        var about = permissions.assessment(me, id, Ability.REVIEW);
        indicators.find(me, about, code);
        var looked = looked(about, code, dilihat, locale);
        if (hasil == Outcome.ACCEPTED && looked.verdict() == Verdict.NO_EVIDENCE) {
            throw new WorkspaceException("web.review.nothing");
        }
        requireLatest(workspace.reviews().review(id, code, hasil, alasan, looked.seen(), me.actor()));
        return done("web.review.done." + hasil, id, code, "telaah", locale, flash);
    }

    @PostMapping("/penilaian/{id}/indikator/{code}/putusan")
    String rule(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam Verdict putusan,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam String dilihat,
            Locale locale,
            RedirectAttributes flash) {
        var about = permissions.assessment(me, id, Ability.REVIEW);
        indicators.find(me, about, code);
        if (!OF_A_PERSON.contains(putusan)) {
            throw new WorkspaceException("web.ruling.verdictUnknown");
        }
        var looked = looked(about, code, dilihat, locale);
        if (looked.verdict() != Verdict.NEEDS_REVIEW) {
            throw new WorkspaceException("web.ruling.notAsked");
        }
        requireLatest(workspace.reviews().rule(id, code, putusan.name(), alasan, looked.seen(), me.actor()));
        return done("web.ruling.done", id, code, "putusan", locale, flash);
    }

    /** How an indicator stands, and what somebody saw of it who judges it. */
    private record Looked(Verdict verdict, Seen seen) {}

    /** Nobody judges evidence that changed after they looked. */
    private Looked looked(StoredAssessment about, String code, String mark, Locale locale) {
        var evaluated = pages.evaluated(about, locale, new ExtendedModelMap())
                .orElseThrow(() -> new WorkspaceException("web.review.nothing"));
        var result = Indicators.result(evaluated, code);
        var evidence = EvidenceFingerprints.of(evaluated.assessment()).of(result.indicator());
        var seen = SeenMark.read(mark)
                .filter(found -> found.evidence().equals(evidence))
                .orElseThrow(() -> new WorkspaceException("web.review.changedMeanwhile"));
        return new Looked(result.verdict(), seen);
    }

    /** Nobody overrules a colleague unseen. */
    private static void requireLatest(Answer answer) {
        if (answer == Answer.OUTDATED) {
            throw new WorkspaceException("web.review.saidMeanwhile");
        }
    }

    private String done(String key, String id, String code, String anchor, Locale locale, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Phrases.of(locale, clock.getZone()).in(key));
        return "redirect:/penilaian/" + id + "/indikator/" + code + "#" + anchor;
    }
}
