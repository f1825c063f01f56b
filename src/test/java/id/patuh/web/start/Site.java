package id.patuh.web.start;

import id.patuh.testsupport.SecurityClient;
import id.patuh.web.ServerSettings;
import id.patuh.workspace.Account;
import id.patuh.workspace.Actor;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Upload;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A running server over an empty database, with what tests put into it. */
final class Site implements AutoCloseable {
    static final String PASSWORD = "rahasia sekali 1";
    static final String PACK = "contoh-2024";
    static final String TELADAN = "Kabupaten Teladan";
    static final String JIRAN = "Kabupaten Jiran";

    final Path data;
    final Workspace workspace;
    private final WebApplication server;

    private Site(Path folder, boolean local) {
        data = folder.resolve("data");
        server = WebApplication.start(new ServerSettings(
                StorageSettings.embedded(data),
                "127.0.0.1",
                0,
                local,
                Path.of("src/test/resources/pack"),
                folder.resolve("cache"),
                Duration.ofMinutes(3),
                null,
                Clock.systemUTC()));
        workspace = part(Workspace.class);
    }

    static Site start(Path folder) {
        return new Site(folder, false);
    }

    static Site startLocal(Path folder) {
        return new Site(folder, true);
    }

    <T> T part(Class<T> type) {
        return server.part(type);
    }

    int port() {
        return server.port();
    }

    SecurityClient visitor() {
        return new SecurityClient(server.port());
    }

    Account account(String login, Role role, @Nullable String region, @Nullable String office) {
        var asked = new NewAccount(login, "Orang " + login, role, region, office, false);
        return workspace.accounts().create(asked, PASSWORD, Actor.PROGRAM);
    }

    /** Somebody who is signed in. */
    SecurityClient signedIn(String login, Role role, @Nullable String region, @Nullable String office) {
        account(login, role, region, office);
        return signedIn(login);
    }

    SecurityClient signedIn(String login) {
        var visitor = visitor();
        var answer = visitor.signIn(login, PASSWORD);
        if (!answer.leadsTo().equals("/")) {
            throw new IllegalStateException(login + " is not let in: " + answer);
        }
        return visitor;
    }

    /** Somebody with a session that is not theirs. */
    SecurityClient signedInAs(String session) {
        var visitor = visitor();
        visitor.useSession(session);
        return visitor;
    }

    StoredAssessment assessment(String region) {
        return workspace
                .assessments()
                .create(region, PACK, region, 2024, Set.of("bagian-hukum", "dinas-kesehatan"), Actor.PROGRAM);
    }

    UploadedWorkbook workbook(StoredAssessment about, @Nullable String office, String file) throws IOException {
        var content = Files.createTempFile(data, "isi", ".csv");
        Files.writeString(content, "a;b\n" + file);
        var upload = new Upload(file, content, office, null, true);
        var received = workspace.evidence().receive(about.id(), upload, Actor.PROGRAM);
        Files.delete(content);
        return received.workbook();
    }

    @Override
    public void close() {
        server.close();
    }
}
