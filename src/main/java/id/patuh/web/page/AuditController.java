package id.patuh.web.page;

import id.patuh.web.security.Ability;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.AuditExport;
import id.patuh.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when, to which object. */
@Controller
class AuditController {
    private final Workspace workspace;
    private final Permissions permissions;
    private final Clock clock;

    AuditController(Workspace workspace, Permissions permissions, Clock clock) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/jejak")
    String trail(
            @AuthenticationPrincipal Person me,
            @RequestParam(required = false) @Nullable Action tindakan,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "false") boolean periksa,
            Model model) {
        permissions.require(me, Ability.AUDIT);
        var page = new AuditSearch(workspace.audit(), tindakan, q).page(halaman);
        var objects = new AuditObjects(workspace);
        model.addAttribute("lines", page.entries().stream().map(objects::line).toList());
        model.addAttribute("page", page);
        model.addAttribute("actions", Action.values());
        model.addAttribute("action", tindakan);
        model.addAttribute("q", q);
        if (periksa) {
            model.addAttribute("checked", clock.instant());
            model.addAttribute("broken", workspace.audit().verify().orElse(null));
        }
        return "web/trail";
    }

    /** That somebody took the trail is in the trail that they take. */
    @GetMapping("/jejak.csv")
    ResponseEntity<byte[]> export(@AuthenticationPrincipal Person me, Locale locale) throws IOException {
        permissions.require(me, Ability.AUDIT);
        workspace.audit().record(me.actor(), Action.TRAIL_EXPORTED, "audit", AuditExport.FILE_NAME);
        var out = new ByteArrayOutputStream();
        var language = Phrases.of(locale, clock.getZone()).language();
        new AuditExport(workspace.audit(), language).write(out);
        return Downloads.file(AuditExport.FILE_NAME, out.toByteArray());
    }
}
