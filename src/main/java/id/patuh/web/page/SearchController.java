package id.patuh.web.page;

import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search in the head of every page. */
@Controller
class SearchController {
    private static final int SHORTEST = 2;

    private final Permissions permissions;
    private final Search search;

    SearchController(Permissions permissions, Search search) {
        this.permissions = permissions;
        this.search = search;
    }

    @GetMapping("/cari")
    String show(@AuthenticationPrincipal Person me, @RequestParam(defaultValue = "") String q, Model model) {
        permissions.require(me, Ability.SEE);
        model.addAttribute("q", q);
        model.addAttribute("shortest", SHORTEST);
        model.addAttribute("most", Search.MOST);
        if (q.strip().length() >= SHORTEST) {
            model.addAttribute("found", search.find(me, q));
        }
        return "web/search";
    }
}
