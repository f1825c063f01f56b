package id.patuh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.Packs;
import id.patuh.testsupport.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegulationBookTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @TempDir
    private Path folder = Path.of("");

    static List<String> packs() {
        return Packs.LIBRARY.ids();
    }

    private Path written(String pack, Language language) throws IOException {
        return new RegulationBook(Packs.regulation(pack), Packs.rules(pack), Packs.LIBRARY.cases(pack))
                .write(folder, language);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyLinkLeadsToAPlaceInTheBook(String pack) throws IOException {
        written(pack, Language.ID);

        assertThat(pages())
                .allSatisfy(page -> assertThat(links(page)).allSatisfy(link -> {
                    var parts = link.split("#", 2);
                    var target = parts[0].isEmpty() ? page : folder.resolve(parts[0]);
                    assertThat(target).exists();
                    if (parts.length > 1) {
                        assertThat(Files.readString(target)).contains("id=\"%s\"".formatted(parts[1]));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyIndicatorIsToldWithSourceConditionsAndExamples(String pack) throws IOException {
        written(pack, Language.ID);

        for (var indicator : Packs.regulation(pack).indicators()) {
            var told = article(indicator.criterion(), indicator.code());
            assertThat(told)
                    .contains(escaped(indicator.title().in(Language.ID)))
                    .contains("s-" + indicator.source().status().name().toLowerCase(Locale.ROOT))
                    .contains(escaped(indicator.source().basis()))
                    .contains("class=\"examples\"");
            assertThat(told.contains("class=\"asks\"") || told.contains("Belum ada aturan"))
                    .as(indicator.code())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesAreInTheLanguageAskedFor(Language language) throws IOException {
        var first = written("kkp-ham-2021", language);

        assertThat(first).hasFileName("index.html");
        assertThat(Files.readString(first))
                .contains("<html lang=\"%s\">".formatted(language.code()))
                .contains(language == Language.ID ? "Hak atas kesehatan" : "Right to health")
                .doesNotContainPattern(" th:[a-z]+=\"");
    }

    @Test
    void ledgerSaysWhoDecides() throws IOException {
        written("kkp-ham-2013", Language.ID);

        var ledger = Files.readString(folder.resolve("keterlaksanaan.html"));
        assertThat(ledger)
                .contains("belum diperiksa")
                .contains("aturan dan penelaah")
                .contains("A.html#A.01");
        Regulation regulation = Packs.regulation("kkp-ham-2013");
        assertThat(regulation.indicators())
                .allSatisfy(indicator -> assertThat(ledger).contains(">" + indicator.code() + "<"));
    }

    @Test
    void whatAPackSaysIsNeverMarkup() throws IOException {
        var pack = RulePack.in(folder.resolve("pack"));
        pack.folder().replace(PackFolder.INDICATORS, "id: Perda masih berlaku", "id: \"<script>x</script>\"");

        new RegulationBook(pack.regulation(), pack.compiled(), List.of()).write(folder.resolve("buku"), Language.ID);

        assertThat(Files.readString(folder.resolve("buku/01.html")))
                .contains("&lt;script&gt;x&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void samePackGivesTheSameBytes() throws IOException {
        written("p2ham-2023", Language.ID);
        var first = pages().stream().map(RegulationBookTest::text).toList();

        written("p2ham-2023", Language.ID);

        assertThat(pages().stream().map(RegulationBookTest::text).toList()).isEqualTo(first);
    }

    private String article(String criterion, String code) throws IOException {
        var page = Files.readString(folder.resolve(criterion + ".html"));
        int start = page.indexOf("id=\"%s\"".formatted(code));
        assertThat(start).as(code).isPositive();
        return page.substring(start, page.indexOf("</article>", start));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.filter(page -> page.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(Path page) {
        return LINK.matcher(text(page))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(6, link.length() - 1))
                .toList();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
