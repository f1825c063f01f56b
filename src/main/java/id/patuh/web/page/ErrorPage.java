package id.patuh.web.page;

import id.patuh.web.security.Person;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people see where nothing else can be shown; never what the program was doing. */
@Controller
class ErrorPage implements ErrorController {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 415, 500);
    private static final int CLIENT = 400;
    private static final int SERVER = 500;

    private final Clock clock;

    ErrorPage(Clock clock) {
        this.clock = clock;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, Locale locale, @AuthenticationPrincipal @Nullable Person me) {
        var status = status(request);
        int code = status.value();
        int known = KNOWN.contains(code) ? code : code < SERVER ? CLIENT : SERVER;
        if (PageAdvice.isScript(request)) {
            return PageAdvice.piece(status, Phrases.of(locale, clock.getZone()).name("web.problem.text", known));
        }
        var page = new ModelAndView("web/problem", status);
        page.addObject("code", known);
        page.addObject("me", me);
        page.addObject("path", "");
        return page;
    }

    /** Nothing is wrong where somebody only asked for this address. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
