package id.patuh.web.page;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.web.security.NotFoundException;
import id.patuh.web.security.Person;
import id.patuh.workspace.WorkspaceException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page knows, and what becomes of requests that cannot be met. */
@ControllerAdvice
class PageAdvice {
    private final Clock clock;

    PageAdvice(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("phrases")
    Phrases phrases(Locale locale) {
        return Phrases.of(locale, clock.getZone());
    }

    @ModelAttribute("me")
    @Nullable Person me(@AuthenticationPrincipal @Nullable Person person) {
        return person;
    }

    /** The same page in the other language, with whatever it was filtered by. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        var other = phrases(locale).language() == Language.ID ? Language.EN : Language.ID;
        var query = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang", other.code())
                .build()
                .getQuery();
        return "?" + query;
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getServletPath();
    }

    /** A form far down in a page comes too late to begin the session that its token needs. */
    @ModelAttribute
    void beginSession(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    /** Told on the page that the person came from. */
    @ExceptionHandler(WorkspaceException.class)
    ModelAndView impossible(WorkspaceException impossible, HttpServletRequest request, Locale locale) {
        return told(impossible.reason(), request, locale);
    }

    @ExceptionHandler(PackMissingException.class)
    ModelAndView noPack(PackMissingException missing, HttpServletRequest request, Locale locale) {
        return told(missing.text(), request, locale);
    }

    @ExceptionHandler(PackDefectsException.class)
    ModelAndView brokenPack(PackDefectsException broken, HttpServletRequest request, Locale locale) {
        return told(Message.of("web.regulation.broken", broken.defects().get(0).message()), request, locale);
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView tooLarge(HttpServletRequest request, Locale locale) {
        return told(Message.of("web.upload.tooLarge", Uploads.LARGEST_MEBIBYTES), request, locale);
    }

    private ModelAndView told(Text reason, HttpServletRequest request, Locale locale) {
        var words = phrases(locale).in(reason);
        if (isScript(request)) {
            return piece(HttpStatus.UNPROCESSABLE_CONTENT, words);
        }
        if (isReading(request)) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, request, locale).addObject("reason", words);
        }
        RequestContextUtils.getOutputFlashMap(request).put("problem", words);
        return new ModelAndView("redirect:" + origin(request));
    }

    /** A script shows a piece of a page, never a whole one. */
    static boolean isScript(HttpServletRequest request) {
        return "true".equals(request.getHeader("X-Patuh-Script"));
    }

    static ModelAndView piece(HttpStatus status, String words) {
        var piece = new ModelAndView("web/pieces :: problem", status);
        piece.addObject("problem", words);
        return piece;
    }

    /** What cannot be shown was not sent from a form: going back there would lead here again. */
    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** The path of the page with the form; never another site. */
    private static String origin(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            var path = URI.create(referer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView missing(HttpServletRequest request, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, request, locale);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView forbidden(HttpServletRequest request, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, request, locale);
    }

    private ModelAndView problem(HttpStatus status, HttpServletRequest request, Locale locale) {
        if (isScript(request)) {
            return piece(status, phrases(locale).name("web.problem.text", status.value()));
        }
        var page = new ModelAndView("web/problem", status);
        page.addObject("code", status.value());
        page.addObject("phrases", phrases(locale));
        page.addObject("path", path(request));
        page.addObject("me", signedIn());
        return page;
    }

    private static @Nullable Person signedIn() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Person person ? person : null;
    }
}
