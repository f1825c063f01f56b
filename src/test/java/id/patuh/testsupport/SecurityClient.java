package id.patuh.testsupport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor who shows every answer as it came, follows nothing and may send what no browser sends. */
public final class SecurityClient {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----patuh";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    public SecurityClient(int port) {
        this.port = port;
    }

    /** What came back. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {
        /** A header, or nothing. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .collect(Collectors.joining("\n"));
        }

        /** Where it leads, without the server's name; empty for pages. */
        public String leadsTo() {
            return header("Location").replaceFirst("^http://localhost:\\d+", "");
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** With the token of the session. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", token());
        return form(path, all, headers);
    }

    /** As given, token or not. */
    public Answer form(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body.getBytes(UTF_8), headers);
    }

    /** A file, with the token of the session. */
    public Answer upload(String path, String file, byte[] bytes, String... headers) {
        return send(path, multipart(), files(token(), file, bytes, 1), headers);
    }

    public static String multipart() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** The same file many times, as a form sends files. */
    public static byte[] files(String token, String file, byte[] bytes, int count) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n")
                        .getBytes(UTF_8));
        for (int i = 0; i < count; i++) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + file
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    public Answer send(String path, String type, byte[] body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    public Answer signIn(String login, String password) {
        token = "";
        var answer = post("/masuk", Map.of("pengguna", login, "sandi", password));
        token = "";
        return answer;
    }

    /** The token that the session's forms carry. */
    public String token() {
        if (token.isEmpty()) {
            token = tokenOf(get("/masuk"));
        }
        if (token.isEmpty()) {
            token = tokenOf(get("/akun/sandi"));
        }
        if (token.isEmpty()) {
            token = tokenOf(get("/penilaian/baru"));
        }
        return token;
    }

    private static String tokenOf(Answer page) {
        var found = TOKEN.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    public String session() {
        return cookies.getOrDefault("patuh", "");
    }

    /** Uses a session that somebody else began. */
    public void useSession(String id) {
        cookies.put("patuh", id);
        token = "";
    }

    /** Exactly these letters; the answer as it came. */
    public String raw(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(request.replace("%COOKIE%", cookieLine()).getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            for (var cookie : response.headers().allValues("Set-Cookie")) {
                var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return new Answer(response.statusCode(), response.headers().map(), new String(response.body(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }
}
