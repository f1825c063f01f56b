package id.patuh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.cli.BatchCommandsTest.Run;
import id.patuh.language.Language;
import id.patuh.testsupport.CellTexts;
import id.patuh.testsupport.Golden;
import id.patuh.testsupport.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** What rankings and comparisons say, in both languages; {@code -Dgolden.update=true} writes it anew. */
class BatchGoldenTest {
    private static final String PROVINCE = "samples/provinsi-contoh";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void rankingSaysTheSameInEveryFormat(Language language) throws IOException {
        var run = BatchCommandsTest.run(
                false, "check", PROVINCE, "--quiet", "--lang", language.code(), "--out", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
        assertSame("ranking", run, folder, language);
        Golden.assertSame(
                file("ranking/ranking", language, "csv"),
                Files.readString(folder.resolve("ranking.csv")).replace("\r\n", "\n"));
        Golden.assertSame(
                file("ranking/ranking-cells", language, "txt"),
                CellTexts.of(Files.readAllBytes(folder.resolve("ranking.xlsx"))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comparisonOfTwoFoldersSaysTheSameInEveryFormat(Language language) throws IOException {
        var earlier = kotaWithout("dinas-kesehatan.xlsx", "earlier");
        var later = kotaWithout("dinas-p3a.xlsx", "later");
        var out = folder.resolve("out");

        var run = BatchCommandsTest.run(
                false,
                "compare",
                earlier.toString(),
                later.toString(),
                "--lang",
                language.code(),
                "--out",
                out.toString());

        assertThat(run.code()).isEqualTo(ExitCode.READY);
        assertSame("comparison", run, out, language);
    }

    private static void assertSame(String name, Run run, Path out, Language language) throws IOException {
        assertThat(run.err()).isEmpty();
        var golden = name + "/" + name;
        Golden.assertSame(file(golden, language, "txt"), run.out().replace(out.toString(), "OUT"));
        Golden.assertSame(file(golden, language, "json"), Files.readString(out.resolve(name + ".json")));
        Golden.assertSame(
                file(golden + "-page", language, "txt"), VisibleText.of(Files.readString(out.resolve(name + ".html"))));
    }

    private static String file(String name, Language language, String kind) {
        return "%s_%s.%s".formatted(name, language.code(), kind);
    }

    private Path kotaWithout(String workbook, String name) throws IOException {
        var copy = Files.createDirectories(folder.resolve(name));
        FileSystemUtils.copyRecursively(Path.of(PROVINCE, "kota-contoh"), copy);
        Files.delete(copy.resolve(workbook));
        return copy;
    }
}
