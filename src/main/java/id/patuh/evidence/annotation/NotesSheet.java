package id.patuh.evidence.annotation;

import id.patuh.evidence.Annotations;
import id.patuh.evidence.Mark;
import id.patuh.evidence.SpreadsheetText;
import id.patuh.language.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The first sheet of a marked workbook: everything there is to say about it, with links to the cells. */
final class NotesSheet {
    private static final int LAST_COLUMN = 6;
    private static final int MOST_LISTED = 5_000;
    private static final int LETTERS_A_LINE = 150;
    private static final int LONGEST_TEXT = 8_000;
    private static final int HIGHEST = 400;
    private static final List<Integer> WIDTHS = List.of(6, 22, 11, 14, 58, 58);

    private final Annotations annotations;
    private final WorkbookPart workbook;
    private final Looks looks;
    private final Table table = new Table();
    private final List<String> merged = new ArrayList<>();
    private final StringBuilder links = new StringBuilder();
    private int headingRow;
    private int unlisted;

    /** The styles that this sheet needs. */
    private record Looks(StylesPart styles) {
        /** The style that keeps the words from being calculated once somebody edits them. */
        int safe(int style, String words) {
            return SpreadsheetText.readsAsFormula(words) ? styles.quoted(style) : style;
        }

        int title() {
            return styles.style(styles.font(16, Look.HEADING, "<b/>"), 0, 0, "vertical=\"center\"");
        }

        int line() {
            return styles.style(styles.font(11, Look.INK, ""), 0, 0, "vertical=\"top\" wrapText=\"1\"");
        }

        int strong() {
            return styles.style(styles.font(11, Look.INK, "<b/>"), 0, 0, "vertical=\"top\" wrapText=\"1\"");
        }

        int heading() {
            int white = styles.font(11, "FFFFFFFF", "<b/>");
            return styles.style(white, styles.fill(Look.HEADING), styles.frame(), "vertical=\"center\" wrapText=\"1\"");
        }

        int cell() {
            return styles.style(styles.font(11, Look.INK, ""), 0, styles.frame(), "vertical=\"top\" wrapText=\"1\"");
        }

        int link() {
            return styles.style(
                    styles.font(11, "FF1D4ED8", "<u/>"), 0, styles.frame(), "vertical=\"top\" wrapText=\"1\"");
        }

        int coloured(Mark.Kind kind, String across) {
            int fill = styles.fill(Look.fill(kind));
            var alignment = "horizontal=\"%s\" vertical=\"top\" wrapText=\"1\"".formatted(across);
            return styles.style(styles.font(11, Look.INK, ""), fill, styles.frame(), alignment);
        }
    }

    NotesSheet(Annotations annotations, WorkbookPart workbook, StylesPart styles) {
        this.annotations = annotations;
        this.workbook = workbook;
        this.looks = new Looks(styles);
    }

    /** @param signed whether the workbook had a digital signature, which does not hold for a copy */
    String write(boolean signed) {
        table.next(28).text(looks.title(), say("title"));
        line(looks.strong(), annotations.subject());
        line(looks.line(), annotations.summary());
        line(looks.line(), say("guide"));
        if (signed) {
            line(looks.strong(), say("signed"));
        }
        legend();
        heading();
        list();
        if (unlisted > 0) {
            line(looks.line(), Message.of("evidence.notes.more", unlisted).in(annotations.language()));
        } else if (annotations.marks().isEmpty()) {
            line(looks.line(), say("none"));
        }
        return xml();
    }

    /** The row of the headings, once written. */
    int headingRow() {
        return headingRow;
    }

    private void line(int style, String text) {
        table.next(Math.min(HIGHEST, 16 * lines(text, LETTERS_A_LINE) + 2)).text(looks.safe(style, text), text);
        merged.add("A%1$d:F%1$d".formatted(table.row()));
    }

    private void legend() {
        table.next(36).skip();
        table.text(looks.coloured(Mark.Kind.ERROR, "left"), say("legend.ERROR"));
        table.text(looks.coloured(Mark.Kind.WARNING, "left"), say("legend.WARNING"));
        table.blank(looks.coloured(Mark.Kind.WARNING, "left"));
        merged.add("C%1$d:D%1$d".formatted(table.row()));
        table.text(looks.coloured(Mark.Kind.SHORTFALL, "left"), say("legend.SHORTFALL"));
        table.text(looks.coloured(Mark.Kind.FINDING, "left"), say("legend.FINDING"));
    }

    private void heading() {
        table.next(22);
        for (var column : List.of("number", "sheet", "cell", "indicator", "problem", "repair")) {
            table.text(looks.heading(), say("column." + column));
        }
        headingRow = table.row();
    }

    /** Neighbouring cells about which the same is said share a row. */
    private void list() {
        var group = new ArrayList<Mark>();
        for (var mark : annotations.marks()) {
            if (!group.isEmpty() && !sameExceptCell(group.get(0), mark)) {
                row(group);
                group.clear();
            }
            group.add(mark);
        }
        if (!group.isEmpty()) {
            row(group);
        }
    }

    private static boolean sameExceptCell(Mark one, Mark other) {
        return one.cell() != null
                && other.cell() != null
                && Objects.equals(one.sheet(), other.sheet())
                && one.kind() == other.kind()
                && one.indicators().equals(other.indicators())
                && one.problem().equals(other.problem())
                && one.repair().equals(other.repair());
    }

    private void row(List<Mark> marks) {
        if (table.row() - headingRow >= MOST_LISTED) {
            unlisted += marks.size();
            return;
        }
        var mark = marks.get(0);
        var sheet = Objects.requireNonNullElse(mark.sheet(), "");
        var cells = marks.stream().map(Mark::cell).filter(Objects::nonNull).toList();
        var cell = cells.isEmpty() ? "" : cells.get(0);
        boolean there =
                workbook.sheets().stream().anyMatch(known -> known.name().equals(sheet) && known.hasCells());
        boolean linked = there && Place.parse(cell).isPresent();
        table.next(height(mark, cells.size()));
        table.number(looks.coloured(mark.kind(), "center"), table.row() - headingRow);
        table.text(looks.safe(there && cell.isEmpty() ? looks.link() : looks.cell(), sheet), sheet);
        if (there && cell.isEmpty()) {
            link(sheet, "A1");
        }
        table.text(linked ? looks.link() : looks.cell(), String.join(", ", cells));
        if (linked) {
            link(sheet, cell);
        }
        table.text(looks.safe(looks.cell(), mark.indicators()), mark.indicators());
        table.text(looks.safe(looks.cell(), mark.problem()), shortened(mark.problem()));
        table.text(looks.safe(looks.cell(), mark.repair()), shortened(mark.repair()));
    }

    /** Programs do not find the height by themselves for a sheet that they have not made. */
    private static int height(Mark mark, int cells) {
        int lines = Math.max(lines(mark.problem(), 50), lines(mark.repair(), 50));
        lines = Math.max(lines, Math.max(lines(mark.indicators(), 12), (cells + 1) / 2));
        lines = Math.max(lines, lines(Objects.requireNonNullElse(mark.sheet(), ""), 18));
        return Math.min(HIGHEST, 15 * lines + 4);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private void link(String sheet, String cell) {
        var location = "'" + sheet.replace("'", "''") + "'!" + cell;
        links.append("<hyperlink ref=\"%s\" location=\"%s\" display=\"%s\"/>"
                .formatted(table.here(), Xml.escaped(location), Xml.escaped(cell)));
    }

    private String say(String key) {
        return Message.of("evidence.notes." + key).in(annotations.language());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "\u2026" : text;
    }

    private String xml() {
        var xml = new StringBuilder(Xml.HEADER);
        xml.append("<worksheet xmlns=\"%s\"><sheetPr><tabColor rgb=\"%s\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                .formatted(workbook.namespace(), Look.HEADING));
        xml.append("<dimension ref=\"A1:%s\"/>".formatted(new Place(table.row(), LAST_COLUMN).a1()));
        xml.append(
                ("<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"%d\""
                                + " topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/><selection"
                                + " pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
                        .formatted(headingRow, headingRow + 1));
        xml.append("<cols>");
        for (int i = 0; i < WIDTHS.size(); i++) {
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, WIDTHS.get(i)));
        }
        xml.append("</cols>").append(table.xml());
        xml.append("<mergeCells count=\"%d\">".formatted(merged.size()));
        merged.forEach(range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
        xml.append("</mergeCells>");
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        return xml.append(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>")
                .toString();
    }
}
