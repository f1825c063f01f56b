package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.cli.CommandLineInterface;
import id.patuh.cli.Terminal;
import id.patuh.cli.Toolbox;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.WebClient;
import id.patuh.testsupport.Workplaces;
import id.patuh.web.WebServer;
import id.patuh.workspace.Actor;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Upload;
import id.patuh.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is downloaded from an assessment: forms, reminders, reports, papers, the receipt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Path SAMPLES = Path.of("samples/kabupaten-teladan");
    private static final String PACK = "kkp-ham-2021";
    private static final String SUBJECT = "Kabupaten Teladan";

    @TempDir
    static Path folder;

    private @Nullable WebServer server;
    private String now = "";
    private String next = "";

    @BeforeAll
    void handIn() throws IOException {
        var storage = Databases.SQLITE.fresh(folder);
        try (var workspace = Workspace.open(storage, CLOCK)) {
            var offices = Set.of("dinas-kesehatan", "bagian-hukum");
            var about = workspace.assessments().create(SUBJECT, PACK, SUBJECT, 2024, offices, Actor.PROGRAM);
            fill(workspace, about);
            now = "/penilaian/" + about.id();
            next = "/penilaian/"
                    + workspace
                            .assessments()
                            .create(SUBJECT, PACK, SUBJECT, 2025, offices, Actor.PROGRAM)
                            .id();
        }
        server = Workplaces.startLocal(storage, CLOCK);
    }

    private WebServer server() {
        return Objects.requireNonNull(server);
    }

    private static void fill(Workspace workspace, StoredAssessment about) throws IOException {
        for (var file : workbooks()) {
            var upload = new Upload(String.valueOf(file.getFileName()), file, office(file), null, true);
            workspace.evidence().receive(about.id(), upload, Actor.PROGRAM);
        }
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private static String office(Path file) {
        return String.valueOf(file.getFileName()).replace(".xlsx", "");
    }

    @AfterAll
    void close() {
        server().close();
    }

    @Test
    void formSaysWhoseItIsAndCarriesOverWhatStillHolds() throws Exception {
        var form = save("formulir.xlsx", get(next + "/opd/dinas-kesehatan/formulir.xlsx"));

        var identity = EvidenceImporter.ofWorkbooks()
                .open(List.of(form))
                .files()
                .get(0)
                .identity();
        var cells = EvidenceImporter.ofWorkbooks().cells(form);

        assertThat(identity).isEqualTo(new WorkbookIdentity(PACK, "dinas-kesehatan", SUBJECT, "kabupaten", 2025));
        assertThat(cells).anyMatch(cell -> cell.shown().contains("2024"));
    }

    @Test
    void formsOfTheNamedOfficesComeTogether() throws Exception {
        assertThat(entries(get(next + "/formulir.zip")))
                .containsExactlyInAnyOrder("bagian-hukum-2025.xlsx", "dinas-kesehatan-2025.xlsx");
    }

    @Test
    void reminderNamesWhatTheOfficeOwes() throws Exception {
        var text = new String(get(now + "/opd/dinas-kesehatan/pengingat.txt"), StandardCharsets.UTF_8);

        assertThat(text).contains("Dinas Kesehatan", "06.H.2", "06.H.3 Cakupan imunisasi dasar lengkap");
    }

    @Test
    void papersComeTogether() throws Exception {
        assertThat(entries(get(now + "/dokumen.zip"))).contains("laporan.pdf", "surat/dinas-kesehatan.docx");
    }

    @Test
    void planNamesIndicatorsThatRaiseTheScore() {
        var page = new WebClient(server().port()).get(now + "/rencana");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("/indikator/06.");
    }

    @Test
    void receiptAgreesWithTheFiles() throws Exception {
        var client = new WebClient(server().port());
        client.get(now);
        client.post(now + "/tahap", Map.of("ke", "CHECKING"));
        client.post(now + "/tahap", Map.of("ke", "READY", "alasan", "Disetujui Sekretaris Daerah."));
        client.post(now + "/tahap", Map.of("ke", "SUBMITTED", "yakin", "true"));
        var receipt = save("tanda-terima.html", get(now + "/berkas-serahan/tanda-terima.html"));

        assertThat(verify(receipt)).isZero();
        assertThat(new String(get(now + "/berkas-serahan/catatan-penyerahan.txt"), StandardCharsets.UTF_8))
                .contains("Disetujui Sekretaris Daerah.");
        assertThat(entries(get(now + "/bukti.zip"))).contains("bukti/dinas-kesehatan.xlsx", "tanda-terima.html");
        assertThat(get(now + "/berkas-serahan/result.json")).isEqualTo(get(now + "/result.json"));
        assertThat(client.post(now + "/tahap", Map.of("ke", "CHECKING")).text()).contains("Muat ulang halaman");
    }

    private static int verify(Path receipt) throws IOException {
        var silence = new PrintWriter(new StringWriter());
        var terminal = new Terminal(silence, silence, false, false, StandardCharsets.UTF_8, Map.of());
        var toolbox = new Toolbox(Path.of("target", "workplace-cache", "rules"), Duration.ofMinutes(3), CLOCK);
        var arguments = new ArrayList<>(List.of("verify", receipt.toString(), SAMPLES.toString()));
        return new CommandLineInterface(toolbox, terminal, new NoWorkplace()).run(arguments.toArray(String[]::new));
    }

    private static Path save(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createTempDirectory(folder, "unduhan").resolve(name), bytes);
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server().port() + path))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> entries(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
