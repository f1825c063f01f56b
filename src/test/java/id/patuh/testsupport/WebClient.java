package id.patuh.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser that knows forms and cookies and no scripts; it follows where it is sent. */
public final class WebClient {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "patuh-----------------------batas";

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    private String token = "";
    private URI seen;

    /** One who has not signed in. */
    public WebClient(int port) {
        this.base = URI.create("http://localhost:" + port + "/");
        this.seen = base;
    }

    /**
     * What came back.
     *
     * @param path where it stands, after all redirects
     */
    public record Page(int status, String path, String html) {
        /** Without markup, with single blanks. */
        public String text() {
            return html.replaceAll("(?s)<[^>]+>", " ")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** The value of a hidden field. */
        public String hidden(String name) {
            var found = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"")
                    .matcher(html);
            if (!found.find()) {
                throw new AssertionError("The page " + path + " has no hidden field " + name + ".");
            }
            return found.group(1);
        }
    }

    public WebClient signIn(String login, String password) {
        get("/masuk");
        var page = post("/masuk", Map.of("pengguna", login, "sandi", password));
        if (page.path().startsWith("/masuk")) {
            throw new AssertionError("Nobody lets " + login + " in: " + page.text());
        }
        return this;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Sends a form, with the token of the last page that had one. */
    public Page post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        var form = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", seen.toString())
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends files as the form for them does. */
    public Page upload(String path, List<Path> files) {
        var body = new ByteArrayOutputStream();
        try {
            part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
            for (var file : files) {
                part(body, "name=\"berkas\"; filename=\"" + file.getFileName() + "\"", Files.readAllBytes(file));
            }
            body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) throws IOException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page that breaks off half-way is a failure, never a long wait. */
    private Page send(HttpRequest.Builder request) {
        var response = client.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
        seen = response.uri();
        var found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(1);
        }
        return new Page(response.statusCode(), response.uri().getPath(), response.body());
    }
}
