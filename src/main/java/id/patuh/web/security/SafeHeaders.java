package id.patuh.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What browsers are told with every answer, before anything can refuse the request: nothing but this site's own files runs. */
public final class SafeHeaders {
    /** Everything comes from this server; nothing stands in a page that could run. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private SafeHeaders() {}

    /** Before anything is written. */
    public static void set(HttpServletResponse answer) {
        HEADERS.forEach(answer::setHeader);
    }
}
