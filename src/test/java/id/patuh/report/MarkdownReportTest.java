package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Golden;
import id.patuh.testsupport.Reports;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageIsTheSameToTheLastByte(Language language) {
        Golden.assertSame(
                "markdown/report_%s.md".formatted(language.code()),
                Reports.text("md", Assessments.teladan(), language));
    }

    @Test
    void pageTellsStandingReasonsAndWhatIsMissing() {
        var page = shown(Reports.text("md", Assessments.teladan(), Language.ID));

        assertThat(page)
                .contains(
                        "Laporan Kabupaten Teladan, 2024",
                        "Nilai capaian paling sedikit 80 persen; tercatat 71,3 (kurang 8,7) — dinkes.xlsx › Capaian!E14",
                        "→ 10 poin bila: Nilai capaian paling sedikit 95 persen",
                        "Bukti yang belum lengkap menurut OPD atau bagian",
                        "Kepala OPD belum menandatangani.",
                        "FILE_NOT_A_WORKBOOK");
    }

    @Test
    void nothingFromACellBecomesMarkup() {
        var usual = nodes(Reports.text("md", Assessments.teladan(), Language.ID));
        var hostile = nodes(Reports.text("md", Reports.hostile(), Language.ID));

        assertThat(hostile).noneMatch(MarkdownReportTest::acts);
        assertThat(count(hostile, Heading.class)).isEqualTo(count(usual, Heading.class));
        assertThat(count(hostile, TableRow.class)).isEqualTo(count(usual, TableRow.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# judul",
                "- butir",
                "+ butir",
                "1. butir",
                "1) butir",
                "---",
                "=====",
                "> kutipan",
                "    kode",
                "```\nkode\n```",
                "~~~",
                "<script>alert(1)</script>",
                "<https://evil.example>",
                "https://evil.example/a",
                "mailto:a@evil.example",
                "www.evil.example",
                "a@evil.example",
                "[x](javascript:alert(1))",
                "[x][y]",
                "![x](y.png)",
                "a|b",
                "\\|",
                "&lt;b&gt; &amp;",
                "`kode`",
                "*tebal* _miring_",
                "baris\n\n# judul",
                "ekor\\",
                "| a | b |\n|---|---|",
                "$x^2$",
                "`https://evil.example`",
                "[a](https://evil.example \"x\")|ftp://evil.example|#12 @nama",
            })
    void textStaysAsItWasWritten(String text) {
        var page = Reports.text("md", Assessments.worded(words -> text), Language.ID);

        assertThat(nodes(page)).noneMatch(MarkdownReportTest::acts);
        assertThat(shown(page)).contains(text.replaceAll("\\s+", " ").strip());
    }

    @Test
    void signsThatNobodySeesAreReplaced() {
        var page = Reports.text("md", Assessments.worded(words -> "a\u0000b\u001bc\u202Ed"), Language.ID);

        assertThat(page).contains("a\uFFFDb\uFFFDc\uFFFDd").doesNotContain("\u0000", "\u001b", "\u202E");
    }

    @Test
    void assumedCellsAreMarked() {
        var page = shown(Reports.text("md", Reports.assumed(), Language.ID));

        assertThat(page).contains("⚠ Memuat andaian: 2 sel", "✘ tidak terpenuhi [andaian]", "✔ terpenuhi [andaian]");
    }

    /** An address may stand as code; nothing else may. */
    private static boolean acts(Node node) {
        if (node instanceof Code code) {
            return !code.getLiteral().matches("[\\w.~:/?#@!$%&+,;=-]*[@:.#][\\w.~:/?#@!$%&+,;=-]*");
        }
        return node instanceof Link
                || node instanceof Image
                || node instanceof HtmlInline
                || node instanceof HtmlBlock
                || node instanceof Emphasis
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof OrderedList
                || node instanceof ThematicBreak;
    }

    private static long count(List<Node> nodes, Class<? extends Node> kind) {
        return nodes.stream().filter(kind::isInstance).count();
    }

    private static List<Node> nodes(String page) {
        var nodes = new ArrayList<Node>();
        collect(PARSER.parse(page), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, nodes);
        }
    }

    /** As a reader sees it, a line for each block. */
    private static String shown(String page) {
        var text = new StringBuilder();
        for (var node : nodes(page)) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code words) {
                text.append(words.getLiteral());
            } else if (node instanceof Block || node instanceof TableCell) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
