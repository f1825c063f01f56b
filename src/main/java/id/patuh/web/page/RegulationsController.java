package id.patuh.web.page;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.Source.Status;
import id.patuh.web.security.Ability;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The regulations that Patuh knows, what they ask, and their forms. */
@Controller
class RegulationsController {
    private final RegulationLibrary library;
    private final Permissions permissions;
    private final OpenForms forms;

    RegulationsController(RegulationLibrary library, Permissions permissions, OpenForms forms) {
        this.library = library;
        this.permissions = permissions;
        this.forms = forms;
    }

    @GetMapping("/peraturan")
    String all(@AuthenticationPrincipal Person me, Model model) {
        permissions.require(me, Ability.REGULATIONS);
        model.addAttribute("packs", library.ids().stream().map(this::pack).toList());
        return "web/regulations";
    }

    @GetMapping("/peraturan/{id}")
    String one(@AuthenticationPrincipal Person me, @PathVariable String id, Model model) {
        permissions.require(me, Ability.REGULATIONS);
        requireKnown(id);
        var pack = pack(id);
        model.addAttribute("pack", pack);
        if (pack.regulation() != null) {
            model.addAttribute("offices", forms.offices(pack.regulation()));
        }
        return "web/regulation";
    }

    @GetMapping("/peraturan/{id}/formulir.zip")
    ResponseEntity<byte[]> forms(@AuthenticationPrincipal Person me, @PathVariable String id) {
        permissions.require(me, Ability.REGULATIONS);
        return Downloads.file("formulir-" + id + ".zip", forms.all(usable(id)));
    }

    @GetMapping("/peraturan/{id}/formulir/{office}.xlsx")
    ResponseEntity<byte[]> form(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable String office) {
        permissions.require(me, Ability.REGULATIONS);
        var form = forms.one(usable(id), office).orElseThrow(NotFoundException::new);
        return Downloads.file(office + ".xlsx", form);
    }

    private void requireKnown(String id) {
        if (!library.ids().contains(id)) {
            throw new NotFoundException();
        }
    }

    /** A pack that cannot be read has no forms. */
    private Regulation usable(String id) {
        requireKnown(id);
        try {
            return library.regulation(id);
        } catch (PackDefectsException | PackMissingException unusable) {
            throw new NotFoundException();
        }
    }

    private Pack pack(String id) {
        try {
            var regulation = library.regulation(id);
            return new Pack(id, regulation, statuses(regulation), library.validate(id));
        } catch (PackDefectsException unreadable) {
            return new Pack(id, null, Map.of(), unreadable.defects());
        } catch (PackMissingException gone) {
            throw new NotFoundException();
        }
    }

    private static Map<Status, Integer> statuses(Regulation regulation) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, 0);
        }
        regulation
                .indicators()
                .forEach(indicator -> counts.merge(indicator.source().status(), 1, Integer::sum));
        return counts;
    }

    /**
     * One regulation.
     *
     * @param regulation null where its files cannot be read
     * @param statuses how many indicators rest on sources of each kind
     * @param defects what is wrong with its files
     */
    record Pack(String id, @Nullable Regulation regulation, Map<Status, Integer> statuses, List<PackDefect> defects) {
        /** How many indicators are our own draft. */
        public int working() {
            return statuses.getOrDefault(Status.WORKING, 0);
        }
    }
}
