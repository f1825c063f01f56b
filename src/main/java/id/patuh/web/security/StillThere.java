package id.patuh.web.security;

import id.patuh.workspace.Account;
import id.patuh.workspace.Workspace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the account still is what it was at sign-in; who has a temporary password can only change it.
 */
final class StillThere extends OncePerRequestFilter {
    static final String OWN_PASSWORD = "/akun/sandi";

    private final Workspace workspace;

    StillThere(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Person person) || person.local()) {
            chain.doFilter(request, response);
            return;
        }
        if (!unchanged(person, signedIn)) {
            end(request, response);
        } else if (person.account().temporary() && !isOpen(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A new password ends every session that began with the old one. */
    private boolean unchanged(Person person, Authentication signedIn) {
        var id = person.account().id();
        var account = workspace.accounts().find(id);
        var mark = workspace.accounts().passwordMark(id);
        return account.filter(Account::active).filter(person.account()::equals).isPresent()
                && mark.filter(known -> known.equals(signedIn.getDetails())).isPresent();
    }

    private static boolean isOpen(String path) {
        return path.equals(OWN_PASSWORD)
                || path.equals("/keluar")
                || path.startsWith("/aset/")
                || path.startsWith("/webjars/");
    }

    private static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/masuk?berakhir");
    }
}
