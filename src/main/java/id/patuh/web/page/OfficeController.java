package id.patuh.web.page;

import id.patuh.regulation.Office;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.web.security.Ability;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.StoredAssessment;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who owes what, who blocks what, and what to remind each office of. */
@Controller
class OfficeController {
    private final RegulationLibrary library;
    private final Permissions permissions;
    private final AssessmentPages pages;
    private final OfficeStandings standings;
    private final Forms forms;
    private final Clock clock;

    OfficeController(
            RegulationLibrary library,
            Permissions permissions,
            AssessmentPages pages,
            OfficeStandings standings,
            Forms forms,
            Clock clock) {
        this.library = library;
        this.permissions = permissions;
        this.pages = pages;
        this.standings = standings;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/penilaian/{id}/opd")
    String all(@AuthenticationPrincipal Person me, @PathVariable String id, Locale locale, Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        if (me.isOffice()) {
            return "redirect:/penilaian/" + id + "/opd/" + me.account().office();
        }
        pages.fill(me, about, "opd", locale, model);
        var evaluated = pages.evaluated(about, locale, model).orElse(null);
        model.addAttribute("standings", standings.all(about, evaluated));
        model.addAttribute("known", pages.offices(library.regulation(about.regulation())));
        return "web/offices";
    }

    @GetMapping("/penilaian/{id}/opd/{office}")
    String one(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String office,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var known = office(me, about, office);
        pages.fill(me, about, "opd", locale, model);
        var evaluated = pages.evaluated(about, locale, model).orElse(null);
        model.addAttribute("office", known);
        model.addAttribute("standing", standings.of(about, evaluated, known));
        model.addAttribute("reminder", reminder(about, evaluated, known, locale));
        return "web/office";
    }

    @GetMapping(value = "/penilaian/{id}/opd/{office}/pengingat.txt")
    ResponseEntity<byte[]> reminder(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String office,
            Locale locale,
            Model model) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var known = office(me, about, office);
        var evaluated = pages.evaluated(about, locale, model).orElse(null);
        var text = reminder(about, evaluated, known, locale).replace("\n", "\r\n");
        return Downloads.file(
                "pengingat-%s-%d.txt".formatted(known.code(), about.year()), text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/penilaian/{id}/opd/{office}/formulir.xlsx")
    ResponseEntity<byte[]> form(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable String office) {
        var about = permissions.assessment(me, id, Ability.SEE);
        var known = office(me, about, office);
        return Downloads.file(Forms.name(about, known.code()), forms.one(about, known));
    }

    @GetMapping("/penilaian/{id}/formulir.zip")
    ResponseEntity<byte[]> forms(@AuthenticationPrincipal Person me, @PathVariable String id) {
        var about = permissions.assessment(me, id, Ability.SEE_WHOLE);
        return Downloads.file("formulir-%s-%d.zip".formatted(about.regulation(), about.year()), forms.all(about));
    }

    private String reminder(StoredAssessment about, @Nullable Evaluated evaluated, Office office, Locale locale) {
        var regulation = library.regulation(about.regulation());
        var phrases = Phrases.of(locale, clock.getZone());
        return new Reminder(about, evaluated, standings.of(about, evaluated, office), regulation, phrases).write();
    }

    /** One that the regulation asks for something, and that this person may see. */
    private Office office(Person me, StoredAssessment about, String code) {
        permissions.requireOwn(me, code);
        var regulation = library.regulation(about.regulation());
        if (!pages.offices(regulation).contains(code)) {
            throw new NotFoundException();
        }
        return regulation.office(code).orElseThrow(NotFoundException::new);
    }
}
