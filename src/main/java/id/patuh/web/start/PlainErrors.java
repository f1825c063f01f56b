package id.patuh.web.start;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.web.security.SafeHeaders;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Sends the headers with every answer, and answers what never reaches a page, such as an address that no browser sends, in the reader's words and without the server's. */
final class PlainErrors extends ErrorReportValve {
    private static final int CLIENT = 400;
    private static final int SERVER = 500;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SafeHeaders.set(response);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < CLIENT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        try {
            response.getReporter().write(page(language(request), status < SERVER ? CLIENT : SERVER));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String page(Language language, int code) {
        var title = Message.of("web.problem.title." + code).in(language);
        var text = Message.of("web.problem.text." + code).in(language);
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s · Patuh</title>\
                <link rel="stylesheet" href="/aset/report.css"></head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="/">Patuh</a></p></main></body></html>
                """.formatted(language.code(), title, title, text);
    }

    private static Language language(Request request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals("bahasa") && cookie.getValue().startsWith("en")) {
                    return Language.EN;
                }
            }
        }
        return Language.ID;
    }
}
