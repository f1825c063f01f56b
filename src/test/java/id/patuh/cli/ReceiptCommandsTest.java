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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts and earlier hand-ins, as a bureau works with them. */
class ReceiptCommandsTest {
    private static final Path SAMPLE = Path.of("samples", "puskesmas-contoh");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T05:00:00.750Z"), ZoneId.of("Asia/Jakarta"));
    private static final Toolbox TOOLBOX =
            new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2), NOON);

    @TempDir
    Path folder;

    private Path handedIn;

    private record Run(int code, String out, String err) {}

    private static Run run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, UTF_8, Map.of("COLUMNS", "200"));
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace())
                .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    @BeforeEach
    void handIn() throws IOException {
        handedIn = folder.resolve("masuk");
        copy(SAMPLE, handedIn);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Run check(Object... more) {
        var arguments = Stream.concat(
                Stream.of("check", handedIn, "--out", folder.resolve("out"), "--format", "json"), Arrays.stream(more));
        return run(arguments.toArray());
    }

    /** Writes a receipt of that name. */
    private Path receipt(String name, Object... more) {
        var file = folder.resolve(name);
        check(Stream.concat(Stream.of("--receipt", file), Arrays.stream(more)).toArray());
        return file;
    }

    private static void replace(Path file, String old, String with) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, with));
    }

    @Nested
    class Receipt {
        @ParameterizedTest
        @ValueSource(strings = {"a.html", "a.json"})
        void sameInputAtTheSameTimeGivesTheSameBytes(String name) {
            assertThat(receipt("satu/" + name)).hasSameBinaryContentAs(receipt("dua/" + name));
        }

        @Test
        void exitCodeAndResultStayAsTheyAreWithoutIt() throws IOException {
            var without = check();
            var before = Files.readAllBytes(folder.resolve("out/result.json"));
            var with = check("--receipt", folder.resolve("a.html"));

            assertThat(with.code()).isEqualTo(without.code());
            assertThat(folder.resolve("out/result.json")).hasBinaryContent(before);
            assertThat(with.out()).isEqualTo(without.out() + "Ditulis: " + folder.resolve("a.html") + "\n");
        }

        @Test
        void dataFitThePublishedSchemaAndHoldTheHashOfTheResult() throws IOException, NoSuchAlgorithmException {
            var json = Files.readString(receipt("a.json"));
            var result = Files.readAllBytes(folder.resolve("out/result.json"));
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(result));

            assertThat(Schemas.faults("receipt", json)).isEmpty();
            assertThat(json)
                    .contains("\"issued\" : \"2026-11-22T12:00:00+07:00\"")
                    .contains("\"zone\" : \"Asia/Jakarta\"")
                    .contains("\"result\" : \"" + hash + "\"")
                    .contains("\"file\" : \"tata-usaha.xlsx\"");
        }

        @ParameterizedTest
        @CsvSource({"id,Tanda terima,22 November 2026 pukul 12.00.00", "en,Receipt,'22 November 2026, 12:00:00'"})
        void pageIsInTheLanguageAskedForAndAsksForNothing(String language, String title, String moment)
                throws IOException {
            var html = Files.readString(receipt("a.html", "--lang", language));

            assertThat(html).contains("<h1>" + title + "</h1>", moment, "<html lang=\"" + language + "\">");
            assertThat(html).doesNotContainPattern("(?i)(src|href)=\"|url\\(|@import|https?://(?!www.thymeleaf)");
            assertThat(html).doesNotContain("??");
        }

        @Test
        void refusedFilesAreWrittenDownAsSuch() throws IOException {
            Files.writeString(handedIn.resolve("rusak<i>.xlsx"), "bukan buku kerja");

            var page = Files.readString(receipt("a.html"));
            var json = Files.readString(receipt("a.json"));

            assertThat(page).contains("Tidak terbaca: ", "(FILE_NOT_A_WORKBOOK)", "rusak&lt;i&gt;.xlsx");
            assertThat(page)
                    .contains("\"file\" : \"rusak\\u003ci\\u003e.xlsx\"")
                    .doesNotContain("rusak<i>");
            assertThat(Schemas.faults("receipt", json)).isEmpty();
            assertThat(json).contains("\"code\" : \"FILE_NOT_A_WORKBOOK\"");
        }

        @Test
        void nameThatIsNeitherAPageNorDataIsRefusedBeforeAnythingIsWritten() {
            var run = check("--receipt", folder.resolve("a.xlsx"));

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("a.xlsx", ".html atau .json");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Nested
    class Verify {
        @ParameterizedTest
        @CsvSource({
            "a.html,id,'Kesimpulan: tanda terima, berkas, dan hasilnya cocok.'",
            "a.json,en,'Conclusion: receipt, files and result agree.'"
        })
        void untouchedFilesAgree(String name, String language, String conclusion) {
            var receipt = receipt(name, "--lang", language);

            var run = run("verifikasi", receipt, handedIn, "--lang", language);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains(conclusion);
            assertThat(run.code()).isEqualTo(ExitCode.READY);
        }

        @Test
        void receiptAndOtherLettersBesideTheFilesDoNotMatter() throws IOException {
            Files.writeString(handedIn.resolve("surat.txt"), "Dengan hormat");
            var receipt = receipt("a.html");
            Files.copy(receipt, handedIn.resolve("tanda-terima.html"));
            Files.delete(handedIn.resolve("surat.txt"));

            assertThat(run("verify", handedIn.resolve("tanda-terima.html"), handedIn)
                            .code())
                    .isEqualTo(ExitCode.READY);
        }

        @Test
        void filesOfAnotherNameOrNamedOneByOneAreKnownByTheirContent() throws IOException {
            var receipt = receipt("a.json");
            Files.move(handedIn.resolve("tata-usaha.xlsx"), handedIn.resolve("aaa.xlsx"));
            try (Stream<Path> files = Files.list(handedIn)) {
                var run = run(Stream.concat(Stream.of("verify", receipt), files).toArray());

                assertThat(run.out()).contains("tata-usaha.xlsx: isinya sama, sekarang bernama aaa.xlsx");
                assertThat(run.code()).isEqualTo(ExitCode.READY);
            }
        }

        @Test
        void changedMissingAndAdditionalFilesAreNamed() throws IOException {
            var receipt = receipt("a.html");
            Files.copy(SAMPLE.resolve("tata-usaha.xlsx"), folder.resolve("lain.xlsx"));
            Files.write(handedIn.resolve("bagian-hukum.xlsx"), new byte[] {1, 2, 3});
            Files.delete(handedIn.resolve("unit-pelayanan.xlsx"));
            Files.writeString(handedIn.resolve("baru.xlsx"), "baru");

            var run = run("verify", receipt, handedIn);

            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(run.out())
                    .contains("2 dari 4 berkas masih sama")
                    .contains("bagian-hukum.xlsx: isinya berubah", "menjadi 3 bita")
                    .contains("unit-pelayanan.xlsx: tidak ada lagi")
                    .contains("baru.xlsx: tidak disebut dalam tanda terima")
                    .contains("Berkasnya tidak sama", "Kesimpulan: tidak cocok.")
                    .doesNotContain("tata-usaha.xlsx");
        }

        @Test
        void editedDataAreFoundByTheNumber() throws IOException {
            var receipt = receipt("a.json");
            replace(receipt, "\"subject\" : \"", "\"subject\" : \"X ");

            var run = run("verify", receipt, handedIn);

            assertThat(run.out()).contains("Tanda terima ini diubah: nomornya");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @Test
        void editedPageIsFoundThoughItsDataAreUntouched() throws IOException {
            var receipt = receipt("a.html");
            replace(receipt, "Belum siap diserahkan", "Siap diserahkan");

            var run = run("verify", receipt, handedIn, "--lang", "en");

            assertThat(run.out()).contains("The number fits", "The visible page was changed");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @Test
        void otherRulesAreGivenAsTheReasonAndNothingIsClaimed() throws IOException {
            var receipt = receipt("a.html");
            var rules = folder.resolve("rules");
            copy(Path.of("rules"), rules);
            try (Stream<Path> packs = Files.list(rules)) {
                for (var pack : packs.filter(path -> Files.exists(path.resolve("CHANGELOG.md")))
                        .toList()) {
                    Files.writeString(pack.resolve("CHANGELOG.md"), "lain");
                }
            }

            var run = run("verify", receipt, handedIn, "--rules", rules);

            assertThat(run.out())
                    .contains("bukan yang dipakai dahulu", "Hasilnya tidak dapat dipastikan.")
                    .contains("tetapi hasilnya tidak dapat dipastikan")
                    .doesNotContain("Hasil yang sama keluar lagi");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @Test
        void missingPackIsGivenAsTheReason() throws IOException {
            var receipt = receipt("a.html");
            Files.createDirectories(folder.resolve("kosong"));

            var run = run("verify", receipt, handedIn, "--rules", folder.resolve("kosong"));

            assertThat(run.out()).contains("tidak ada di sini");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "halo | RECEIPT_NOT_FOUND",
                    "{} | RECEIPT_NOT_FOUND",
                    "{ | RECEIPT_MALFORMED",
                    "{\"schema\":\"patuh/receipt/9\"} | RECEIPT_VERSION_UNKNOWN",
                    "{\"schema\":\"patuh/receipt/1\",\"number\":\"0\"} | RECEIPT_VERSION_OLD",
                    "{\"schema\":\"patuh/receipt/2\"} | RECEIPT_MALFORMED",
                    "{\"schema\":\"patuh/receipt/2\",\"schema\":\"x\"} | RECEIPT_MALFORMED",
                    "{\"schema\":\"patuh/receipt/2\"} {} | RECEIPT_MALFORMED",
                    "{\"schema\":1e999999999} | RECEIPT_NOT_FOUND",
                    "<script type=\"application/json\" id=\"receipt\">{}</script> | RECEIPT_NOT_FOUND",
                    "<script type=\"application/json\" id=\"receipt\">{} | RECEIPT_NOT_FOUND"
                })
        void whatIsNoReceiptIsSaidWithItsCode(String text, String code) throws IOException {
            var file = folder.resolve("x.html");
            Files.writeString(file, text);

            refuses(file, code);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"year\" : 2024 | \"year\" : 1e9",
                    "\"year\" : 2024 | \"year\" : 2024, \"month\" : 1",
                    "\"language\" : \"id\" | \"language\" : \"fr\"",
                    "\"severity\" : \"ERROR\" | \"severity\" : \"FATAL\"",
                    "+07:00\" | +99:00\"",
                    "\"zone\" : \"Asia/Jakarta\" | \"zone\" : null",
                    "\"files\" : [ | \"files\" : [[[[[[[[[[[[",
                    "\"drools\" : | \"drools\\u001b[31m\" :"
                })
        void spoiledReceiptIsSaidWithItsCode(String right, String wrong) throws IOException {
            Files.writeString(handedIn.resolve("rusak.xlsx"), "bukan buku kerja");
            var receipt = receipt("a.json");
            replace(receipt, right, wrong);

            refuses(receipt, "RECEIPT_MALFORMED");
        }

        @Test
        void sumThatDoesNotAddUpIsRefused() throws IOException {
            var receipt = receipt("a.json");
            Files.writeString(receipt, Files.readString(receipt).replaceFirst("\"rows\" : \\d+", "\"rows\" : 999999"));

            refuses(receipt, "RECEIPT_MALFORMED");
        }

        @Test
        void pageWithTwoReceiptsIsRefused() throws IOException {
            var receipt = receipt("a.html");
            Files.writeString(receipt, Files.readString(receipt).repeat(2));

            refuses(receipt, "RECEIPT_TWICE");
        }

        @Test
        void hugeFileIsRefusedUnread() throws IOException {
            var file = folder.resolve("x.json");
            Files.write(file, new byte[(16 << 20) + 1]);

            refuses(file, "RECEIPT_TOO_LARGE");
        }

        @Test
        void bytesThatAreNoTextAndFilesThatAreNotThereAreRefused() throws IOException {
            var file = folder.resolve("x.json");
            Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

            refuses(file, "RECEIPT_NOT_FOUND");
            refuses(folder.resolve("tidak-ada.html"), "RECEIPT_CANNOT_BE_OPENED");
            refuses(folder, "RECEIPT_CANNOT_BE_OPENED");
        }

        private void refuses(Path receipt, String code) {
            for (var language : new String[] {"id", "en"}) {
                var run = run("verify", receipt, handedIn, "--lang", language);

                assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
                assertThat(run.err()).startsWith(code + ": ").doesNotContain("\tat ", "\u001b");
                assertThat(run.out()).isEmpty();
            }
        }
    }

    @Nested
    class Before {
        @Test
        void changesStandBelowTheSummaryAndInTheirOwnFile() throws IOException {
            var earlier = folder.resolve("dahulu");
            copy(handedIn, earlier);
            Files.delete(earlier.resolve("unit-pelayanan.xlsx"));

            var without = check();
            var run = check("--before", earlier);

            assertThat(run.code()).isEqualTo(without.code());
            assertThat(run.out())
                    .contains("Perubahan sejak penyerahan sebelumnya", "Baris yang bertambah")
                    .contains("Putusan yang bergeser", "unit-pelayanan.xlsx › ");
            assertThat(Schemas.faults("difference", Files.readString(folder.resolve("out/difference.json"))))
                    .isEmpty();
        }

        @Test
        void nothingThatChangedIsSaidToo() {
            assertThat(check("--before", SAMPLE, "--lang", "en").out())
                    .contains("Changes since the earlier hand-in", "Nothing changed.");
        }

        @Test
        void earlierHandInThatCannotBeReadCountsAsEmpty() throws IOException {
            var earlier = folder.resolve("dahulu");
            Files.createDirectories(earlier);
            Files.writeString(earlier.resolve("rusak.xlsx"), "bukan buku kerja");

            assertThat(check("--before", earlier).out()).contains("Masalah impor yang sudah selesai (", "rusak.xlsx");
        }

        @Test
        void missingFolderIsSaid() {
            var run = check("--before", folder.resolve("tidak-ada"));

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("tidak-ada\" tidak ditemukan");
        }
    }
}
