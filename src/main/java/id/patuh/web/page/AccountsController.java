package id.patuh.web.page;

import id.patuh.evidence.FormWriter;
import id.patuh.regulation.Office;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.web.security.Ability;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.OneTimePassword;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Account;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may sign in, and as what. */
@Controller
class AccountsController {
    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Permissions permissions;
    private final FormWriter forms = FormWriter.ofWorkbooks();

    AccountsController(Workspace workspace, RegulationLibrary library, Permissions permissions) {
        this.workspace = workspace;
        this.library = library;
        this.permissions = permissions;
    }

    @GetMapping("/akun")
    String all(@AuthenticationPrincipal Person me, Model model) {
        permissions.require(me, Ability.ACCOUNTS);
        return page(model);
    }

    /** The password stands in this answer and nowhere else: no session, no address, no log keeps it. */
    @PostMapping("/akun")
    String create(
            @AuthenticationPrincipal Person me,
            @RequestParam String pengguna,
            @RequestParam String nama,
            @RequestParam Role peran,
            @RequestParam(defaultValue = "") String daerah,
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(defaultValue = "") String unit,
            Model model) {
        permissions.require(me, Ability.ACCOUNTS);
        if (peran == Role.OFFICE && !opd.isEmpty() && !known(opd)) {
            throw new WorkspaceException("web.office.missing");
        }
        var password = OneTimePassword.make();
        var asked = new NewAccount(pengguna, nama, peran, daerah, opd, unit, true);
        var made = workspace.accounts().create(asked, password, me.actor());
        return told(made, password, model);
    }

    @PostMapping("/akun/{id}/sandi")
    String reset(@AuthenticationPrincipal Person me, @PathVariable String id, Model model) {
        permissions.require(me, Ability.ACCOUNTS);
        var account = workspace.accounts().find(id).orElseThrow(NotFoundException::new);
        var password = OneTimePassword.make();
        workspace.accounts().resetPassword(account.id(), password, me.actor());
        return told(account, password, model);
    }

    @PostMapping("/akun/{id}/aktif")
    String setActive(@AuthenticationPrincipal Person me, @PathVariable String id, @RequestParam boolean aktif) {
        permissions.require(me, Ability.ACCOUNTS);
        var account = workspace.accounts().find(id).orElseThrow(NotFoundException::new);
        workspace.accounts().setActive(account.id(), aktif, me.actor());
        return "redirect:/akun";
    }

    private String told(Account account, String password, Model model) {
        model.addAttribute("told", new Told(account, password));
        return page(model);
    }

    private String page(Model model) {
        var accounts = workspace.accounts().all();
        model.addAttribute("accounts", accounts);
        model.addAttribute("roles", Role.values());
        model.addAttribute("regions", regions(accounts));
        model.addAttribute("groups", groups());
        return "web/accounts";
    }

    private List<String> regions(List<Account> accounts) {
        var assessed = workspace.assessments().all(null).stream().map(StoredAssessment::region);
        var named = accounts.stream().map(Account::region).filter(Objects::nonNull);
        return Stream.concat(assessed, named).distinct().sorted().toList();
    }

    private List<Group> groups() {
        return library.ids().stream()
                .map(this::readable)
                .flatMap(Optional::stream)
                .map(regulation -> new Group(regulation, forms.offices(regulation)))
                .toList();
    }

    private boolean known(String office) {
        return groups().stream()
                .flatMap(group -> group.offices().stream())
                .anyMatch(one -> one.code().equals(office));
    }

    private Optional<Regulation> readable(String id) {
        try {
            return Optional.of(library.regulation(id));
        } catch (PackDefectsException | PackMissingException unusable) {
            return Optional.empty();
        }
    }

    /** A new password and whose it is. */
    record Told(Account account, String password) {
        /** Nothing that prints it by mistake says the password. */
        @Override
        public String toString() {
            return account.login();
        }
    }

    /** The offices that a regulation asks for anything. */
    record Group(Regulation regulation, List<Office> offices) {}
}
