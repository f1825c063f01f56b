package id.patuh.web.page;

import id.patuh.web.security.Person;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 500);
    private static final int CLIENT = 400;
    private static final int SERVER = 500;

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, @AuthenticationPrincipal @Nullable Person me) {
        var status = status(request);
        var page = new ModelAndView("web/problem", status);
        int code = status.value();
        page.addObject("code", KNOWN.contains(code) ? code : code < SERVER ? CLIENT : SERVER);
        page.addObject("me", me);
        page.addObject("path", "");
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
