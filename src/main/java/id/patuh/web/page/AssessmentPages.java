package id.patuh.web.page;

import id.patuh.assessment.SubmissionException;
import id.patuh.evidence.FormWriter;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.SubjectFileException;
import id.patuh.report.Dossier;
import id.patuh.report.html.PageBuilder;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.Evaluator;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of one assessment show. */
@Component
class AssessmentPages {
    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Evaluator evaluator;
    private final Clock clock;
    private final FormWriter forms = FormWriter.ofWorkbooks();

    AssessmentPages(Workspace workspace, RegulationLibrary library, Evaluator evaluator, Clock clock) {
        this.workspace = workspace;
        this.library = library;
        this.evaluator = evaluator;
        this.clock = clock;
    }

    /** The head of the page with its tabs. */
    void fill(Person me, StoredAssessment about, String tab, Locale locale, Model model) {
        var phrases = Phrases.of(locale, clock.getZone());
        var regulation = library.regulation(about.regulation());
        model.addAttribute("about", about);
        model.addAttribute("regulation", regulation);
        model.addAttribute("regulationTitle", phrases.in(regulation.title()));
        model.addAttribute("tab", tab);
        model.addAttribute("me", me);
        model.addAttribute("base", "/penilaian/" + about.id());
    }

    /** The evidence as it counts now; where it cannot be evaluated, the page says why. */
    Optional<Evaluated> evaluated(StoredAssessment about, Locale locale, Model model) {
        try {
            var evaluated = evaluator.evaluate(about.id());
            evaluated.ifPresent(found -> {
                model.addAttribute("assessment", found.assessment());
                model.addAttribute("stored", found.stored());
                model.addAttribute("otherRules", otherRules(found));
            });
            return evaluated;
        } catch (SubmissionException unclear) {
            return unusable(unclear.text(), locale, model);
        } catch (SubjectFileException unusable) {
            var first = unusable.defects().get(0);
            return unusable(
                    Message.of("web.subjectFile.unusable", unusable.file().name(), first.message()), locale, model);
        } catch (PackDefectsException | PackMissingException unusable) {
            return unusable(Message.of("web.regulation.unusable", about.regulation()), locale, model);
        }
    }

    /** Whether what was submitted was judged by rules that have changed since. */
    private static boolean otherRules(Evaluated found) {
        return found.about().state().frozen()
                && !found.stored()
                        .rules()
                        .equals(found.assessment().regulation().hash());
    }

    private Optional<Evaluated> unusable(Text reason, Locale locale, Model model) {
        model.addAttribute("unusable", Phrases.of(locale, clock.getZone()).in(reason));
        return Optional.empty();
    }

    /** Score, charts, readiness and what is missing, as the report words them. */
    void summary(StoredAssessment about, Locale locale, Model model) {
        evaluated(about, locale, model).ifPresent(found -> {
            var language = Phrases.of(locale, clock.getZone()).language();
            var dossier = Dossier.of(found.assessment());
            var prefix = "/penilaian/" + about.id() + "/indikator/";
            model.addAttribute("page", new PageBuilder(dossier, language, null, prefix).page());
            var before = workspace.assessments().before(about);
            var earlier = before.flatMap(year -> workspace.evaluations().latest(year.id()));
            model.addAttribute("blockers", Blockers.of(found, workspace.reviews()));
            model.addAttribute("radar", Radar.of(found, earlier.orElse(null), language));
            before.ifPresent(year -> {
                model.addAttribute("before", year);
                workspace
                        .assessments()
                        .outcome(year.id())
                        .ifPresent(outcome -> model.addAttribute("beforeOutcome", outcome));
            });
            workspace.assessments().outcome(about.id()).ifPresent(outcome -> model.addAttribute("outcome", outcome));
        });
    }

    /** Codes of the offices that a regulation asks for anything. */
    Set<String> offices(Regulation regulation) {
        return forms.offices(regulation).stream().map(Office::code).collect(Collectors.toSet());
    }
}
