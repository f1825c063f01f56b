package id.patuh.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the one person at this machine in; a page of another site that gave itself this machine's address is refused. */
final class LocalSignIn extends OncePerRequestFilter {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Person person;

    LocalSignIn(Person person) {
        this.person = person;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!OWN_NAMES.contains(name(request.getHeader("Host")))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.signedIn(person, ""));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** As the browser sent it, whatever other headers claim; without the port. */
    private static String name(@Nullable String host) {
        var named = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return PORT.matcher(named).replaceFirst("");
    }
}
