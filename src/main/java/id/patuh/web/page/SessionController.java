package id.patuh.web.page;

import id.patuh.web.ServerSettings;
import id.patuh.web.security.Person;
import id.patuh.workspace.Accounts;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and one's own password. */
@Controller
class SessionController {
    private final Workspace workspace;
    private final ServerSettings settings;

    SessionController(Workspace workspace, ServerSettings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /** The style of the report serves the pages too. */
    @GetMapping("/aset/report.css")
    ResponseEntity<Resource> reportStyle() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .contentType(new MediaType("text", "css"))
                .body(new ClassPathResource("templates/report.css"));
    }

    @GetMapping("/masuk")
    String signIn(
            @AuthenticationPrincipal @Nullable Person person,
            @RequestParam(required = false) @Nullable Long tunggu,
            Model model) {
        if (person != null || settings.local()) {
            return "redirect:/";
        }
        if (tunggu != null && tunggu > 0) {
            model.addAttribute("until", Instant.ofEpochMilli(tunggu));
        }
        return "web/sign-in";
    }

    @GetMapping("/akun/sandi")
    String password(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
        return person.local() ? "redirect:/" : "web/password";
    }

    /** Whoever changed the password signs in with it, so that other sessions of the account end. */
    @PostMapping("/akun/sandi")
    String changePassword(
            @AuthenticationPrincipal Person person,
            @RequestParam String lama,
            @RequestParam String baru,
            @RequestParam String ulang,
            HttpServletRequest request) {
        if (!baru.equals(ulang)) {
            throw new WorkspaceException("web.password.differ");
        }
        workspace.accounts().changePassword(person.account().id(), lama, baru);
        request.getSession().invalidate();
        return "redirect:/masuk?sandi";
    }
}
