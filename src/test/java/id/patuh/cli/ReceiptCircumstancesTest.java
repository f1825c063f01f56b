package id.patuh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts of results that rest on more than the evidence: mappings, recalculation, exceptions, deadlines, a day. */
class ReceiptCircumstancesTest {
    private static final Path SAMPLE = Path.of("samples", "puskesmas-contoh");
    private static final Path FOREIGN = Path.of("samples", "daftar-periksa-kementerian");
    private static final Path STALE = Path.of("samples", "kabupaten-bermasalah");

    /** It is the next day in Jayapura already, where the deadline ends. */
    private static final Toolbox THEN = toolbox("2025-03-10T16:30:00.750Z");

    private static final Toolbox LATER = toolbox("2027-01-05T03:00:00Z");

    private static final String EXCEPTIONS = """
            zone: WIB
            exceptions:
              - indicator: A.07
                kind: not-applicable
                legalBasis: Keputusan contoh
                justification: Sedang dibahas bersama.
                approver: Sekretaris contoh
                from: 2025-03-01
                to: 2025-03-11
            """;
    private static final String TIMETABLE = """
            zone: WIT
            deadlines:
              - code: rapat-akhir
                title: {id: Rapat akhir, en: Last meeting}
                day: 2025-03-20
                basis: Undangan contoh
            """;
    private static final String AGREES = "Conclusion: receipt, files and result agree.";

    @TempDir
    Path folder;

    private Path handedIn;

    private record Run(int code, String out, String err) {}

    private static Toolbox toolbox(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Jakarta"));
        return new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2), clock);
    }

    private static Run run(Toolbox toolbox, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, UTF_8, Map.of("COLUMNS", "200"));
        int code = new CommandLineInterface(toolbox, terminal, new NoWorkplace())
                .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private static Run run(Toolbox toolbox, Stream<?> first, Object... more) {
        return run(toolbox, Stream.concat(first, Arrays.stream(more)).toArray());
    }

    @BeforeEach
    void handIn() throws IOException {
        handedIn = Files.createDirectories(folder.resolve("masuk"));
        copy(SAMPLE, handedIn);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private Run check(Object... more) {
        return run(THEN, Stream.of("check", handedIn, "--out", folder.resolve("out"), "--format", "json"), more);
    }

    /** Writes a receipt apart from the evidence. */
    private Path receipt(String name, Object... more) throws IOException {
        var file = Files.createDirectories(folder.resolve("tanda-terima")).resolve(name);
        var run = run(
                THEN,
                Stream.of("check", handedIn, "--out", folder.resolve("out"), "--format", "json", "--receipt", file),
                more);
        assertThat(run.err()).isEmpty();
        return file;
    }

    private Run verify(Path receipt, Object... more) {
        return run(LATER, Stream.of("verify", receipt, handedIn, "--lang", "en"), more);
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve("out/result.json"));
    }

    @Nested
    class Exceptions {
        @ParameterizedTest
        @ValueSource(strings = {"a.html", "a.json"})
        void filesBesideTheEvidenceAndTheDayAreUsedAgain(String name) throws IOException {
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            Files.writeString(handedIn.resolve("timetable.yaml"), TIMETABLE);
            var receipt = receipt(name);

            var run = verify(receipt);

            assertThat(result()).contains("\"asOf\" : \"2025-03-10\"", "\"state\" : \"IN_FORCE\"", "\"daysLeft\" : 9");
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("2 of 2 files of mappings, exceptions and deadlines are still the same")
                    .contains("Judged for the day 10 March 2025 (WIB), as then.", AGREES);
            assertThat(run.code()).isEqualTo(ExitCode.READY);
        }

        @Test
        void whatWasUsedStandsInTheDataAndFitsTheSchema() throws IOException {
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            var json = Files.readString(receipt("a.json"));

            assertThat(Schemas.faults("receipt", json)).isEmpty();
            assertThat(json)
                    .contains("\"file\" : \"exceptions.yaml\"", "\"timetable\" : null", "\"recalculate\" : false")
                    .contains("\"day\" : \"2025-03-10\"", "\"zone\" : \"WIB\"")
                    .contains("\"moment\" : \"2025-03-10T23:30:00+07:00\"");
        }

        @Test
        void plainReceiptNamesNoDay() throws IOException {
            var json = Files.readString(receipt("a.json"));

            assertThat(Schemas.faults("receipt", json)).isEmpty();
            assertThat(json).contains("\"exceptions\" : null", "\"exceptionsIgnored\" : false", "\"asOf\" : null");
        }

        @ParameterizedTest
        @CsvSource({
            "id,Pengecualian,Dinilai untuk hari,10 Maret 2025 (WIB)",
            "en,Exceptions,Judged for the day,10 March 2025 (WIB)"
        })
        void whatWasUsedStandsOnThePage(String language, String label, String judged, String day) throws IOException {
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);

            var page = Files.readString(receipt("a.html", "--lang", language));

            assertThat(page)
                    .contains("<dt>" + label + "</dt>", "<dt>" + judged + "</dt>", day)
                    .doesNotContain("??");
        }

        @Test
        void dayThatTheUserChoseIsUsedAgain() throws IOException {
            var receipt = receipt("a.json", "--as-of", "2025-02-01");

            var run = verify(receipt);

            assertThat(result()).contains("\"asOf\" : \"2025-02-01\"");
            assertThat(run.out()).contains("1 February 2025 (WIB)", AGREES);
        }

        @Test
        void changedExceptionsAreReported() throws IOException {
            var file = Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            var receipt = receipt("a.html");
            Files.writeString(file, EXCEPTIONS.replace("2025-03-11", "2029-03-11"));

            var run = verify(receipt);

            assertThat(run.out())
                    .contains("0 of 1 files of mappings", "Exceptions exceptions.yaml: content changed")
                    .contains("cannot be worked out again", "Conclusion: they do not agree.");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @Test
        void exceptionsNamedThenAreNamedAgainOrLieBesideTheReceipt() throws IOException {
            var file = Files.writeString(folder.resolve("izin.yaml"), EXCEPTIONS);
            var receipt = receipt("a.json", "--exceptions", file);

            var missing = verify(receipt);
            var named = verify(receipt, "--exceptions", Files.copy(file, folder.resolve("lain.yaml")));
            Files.copy(file, receipt.resolveSibling("izin.yaml"));
            var beside = verify(receipt, "--all");

            assertThat(missing.out())
                    .contains("izin.yaml: neither beside the evidence nor beside the receipt")
                    .contains("say where it is with --exceptions");
            assertThat(missing.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(named.out()).contains("izin.yaml: same content, now called lain.yaml", AGREES);
            assertThat(beside.out()).contains("Exceptions izin.yaml: same", AGREES);
        }

        @Test
        void exceptionsThatWereIgnoredAreIgnoredAgain() throws IOException {
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            var receipt = receipt("a.json", "--ignore-exceptions");

            var run = verify(receipt);

            assertThat(Files.readString(receipt)).contains("\"exceptions\" : null", "\"exceptionsIgnored\" : true");
            assertThat(run.out())
                    .contains("Exceptions were not used, as then.", AGREES)
                    .doesNotContain("exceptions.yaml");
        }

        @Test
        void exceptionsThatCameLaterAreSaidAndNotUsed() throws IOException {
            var receipt = receipt("a.json");
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);

            var run = verify(receipt);

            assertThat(run.out()).contains("Exceptions exceptions.yaml: was not used then", AGREES);
            assertThat(run.code()).isEqualTo(ExitCode.READY);
        }

        @Test
        void exceptionsThatAreNoFileCannotBeCompared() throws IOException {
            var file = Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            var receipt = receipt("a.json");
            Files.delete(file);
            Files.createDirectories(file);

            var run = verify(receipt);

            assertThat(run.out()).contains("exceptions.yaml: cannot be read");
            assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
        }

        @Test
        void exceptionsWithoutADayAreNotWhatThisProgramWrote() throws IOException {
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            var receipt = receipt("a.json");
            var text = Files.readString(receipt);
            Files.writeString(receipt, text.replaceFirst("\"asOf\" : \\{[^}]*}", "\"asOf\" : null"));

            var run = verify(receipt);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("This receipt was changed").doesNotContain("as then");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"file\" : \"exceptions.yaml\" | \"file\" : \"../exceptions.yaml\"",
                    "\"file\" : \"exceptions.yaml\" | \"file\" : \"..\"",
                    "\"day\" : \"2025-03-10\" | \"day\" : \"2025-03-11\"",
                    "\"zone\" : \"WIB\" | \"zone\" : \"UTC\"",
                    "\"exceptionsIgnored\" : false | \"exceptionsIgnored\" : true",
                    "\"moment\" : \"2025-03-10T | \"moment\" : \"+999999999-12-31T",
                    "\"mappings\" : [ ] | \"mappings\" : [ null ]"
                })
        void spoiledCircumstancesAreRefused(String right, String wrong) throws IOException {
            Files.writeString(handedIn.resolve("exceptions.yaml"), EXCEPTIONS);
            var receipt = receipt("a.json");
            var text = Files.readString(receipt);
            assertThat(text).contains(right);
            Files.writeString(receipt, text.replace(right, wrong));

            var run = verify(receipt);

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).startsWith("RECEIPT_MALFORMED: ");
        }
    }

    @Nested
    class Reading {
        private Path foreign(Path mapping) throws IOException {
            handedIn = Files.createDirectories(folder.resolve("asing"));
            Files.copy(FOREIGN.resolve("daftar-periksa-2024.xlsx"), handedIn.resolve("daftar-periksa-2024.xlsx"));
            return receipt(
                    "a.html",
                    "--mapping",
                    mapping,
                    "--regulation",
                    "kkp-ham-2021",
                    "--subject",
                    "Kabupaten Teladan",
                    "--year",
                    "2024");
        }

        @Test
        void mappingIsUsedAgain() throws IOException {
            var mapping = FOREIGN.resolve("pemetaan.yaml");
            var receipt = foreign(mapping);

            var named = verify(receipt, "--mapping", mapping, "--all");
            Files.copy(mapping, handedIn.resolve("pemetaan.yaml"));
            var beside = verify(receipt);
            Files.move(handedIn.resolve("pemetaan.yaml"), folder.resolve("lain.yaml"));
            var renamed = verify(receipt, "--mapping", folder.resolve("lain.yaml"));

            assertThat(result()).contains("MAPPING_USED").doesNotContain(FOREIGN.toString());
            assertThat(renamed.out()).contains("pemetaan.yaml: same content, now called lain.yaml", AGREES);
            assertThat(named.out()).contains("Mapping pemetaan.yaml: same", AGREES);
            assertThat(beside.out()).contains("1 of 1 files of mappings", AGREES);
        }

        @Test
        void missingChangedAndOtherMappingsAreReported() throws IOException {
            var mapping = FOREIGN.resolve("pemetaan.yaml");
            var receipt = foreign(mapping);
            var other = Files.writeString(folder.resolve("lain.yaml"), "name: lain");
            var missing = verify(receipt, "--mapping", other);
            Files.writeString(receipt.resolveSibling("pemetaan.yaml"), Files.readString(mapping) + "# lain\n");
            var changed = verify(receipt);

            assertThat(missing.out())
                    .contains("Mapping pemetaan.yaml: neither beside", "say where it is with --mapping")
                    .contains("Mapping lain.yaml: was not used then");
            assertThat(missing.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(changed.out()).contains("Mapping pemetaan.yaml: content changed");
            assertThat(changed.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @Test
        void mappingThatCannotBeUsedIsTheReason() throws IOException {
            var mapping = FOREIGN.resolve("pemetaan.yaml");
            var receipt = foreign(mapping);
            var broken = Files.writeString(receipt.resolveSibling("pemetaan.yaml"), "name: rusak\n");
            Files.writeString(receipt, Files.readString(receipt).replace(hash(mapping), hash(broken)));

            var run = verify(receipt);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("This receipt was changed", "do not fit the pack here");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        private static String hash(Path file) throws IOException {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        }

        @Test
        void formulasAreCalculatedAnewAgain() throws IOException {
            handedIn = Files.createDirectories(folder.resolve("lama"));
            Files.copy(STALE.resolve("disdukcapil.xlsx"), handedIn.resolve("disdukcapil.xlsx"));
            receipt("a.json");
            var usual = result();
            var receipt = receipt("b.json", "--recalculate");

            var run = verify(receipt);

            assertThat(result()).contains("FORMULA_RECALCULATED").isNotEqualTo(usual);
            assertThat(run.out()).contains("Formulas were calculated anew, as then.", AGREES);
            assertThat(run.code()).isEqualTo(ExitCode.READY);
        }
    }

    @Nested
    class Before {
        @Test
        void exceptionsBesideTheEarlierHandInCountForIt() throws IOException {
            var earlier = Files.createDirectories(folder.resolve("dahulu"));
            copy(SAMPLE, earlier);
            Files.writeString(earlier.resolve("exceptions.yaml"), EXCEPTIONS);

            assertThat(check("--before", earlier, "--lang=en").out()).contains("Verdicts that moved", "A.07");
            assertThat(check("--ignore-exceptions", "--lang=en", "--before", earlier)
                            .out())
                    .contains("Nothing changed.");
            assertThat(check("--as-of", "2025-04-01", "--lang=en", "--before", earlier)
                            .out())
                    .contains("Nothing changed.");
        }
    }
}
