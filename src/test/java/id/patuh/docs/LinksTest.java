package id.patuh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {
    /** The target of a link or picture. */
    private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-z]+:|#).*");

    @Test
    void everyRelativeLinkLeadsToAFile() {
        var broken = new ArrayList<String>();
        for (var page : Page.all()) {
            links(page).stream()
                    .filter(link -> !Files.exists(target(page, link)))
                    .forEach(link -> broken.add(page + " -> " + link));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void linksAreFoundAtAll() {
        assertThat(links(Path.of("README.md"))).hasSizeGreaterThan(10);
    }

    @Test
    void everyCommandIsMentioned() {
        var told = Page.text(Path.of("README.md")) + Page.text(Path.of("src", "docs", "cli.md"));

        assertThat(Program.commands())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(told).contains("patuh " + command));
    }

    @Test
    void noPlaceIsLeftToFill() {
        assertThat(Page.all()).allSatisfy(page -> assertThat(Page.text(page)).doesNotContain("<<FILL"));
    }

    private static List<String> links(Path page) {
        return LINK.matcher(Page.text(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    private static Path target(Path page, String link) {
        var file = URLDecoder.decode(link.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
        return page.resolveSibling(file).normalize();
    }
}
