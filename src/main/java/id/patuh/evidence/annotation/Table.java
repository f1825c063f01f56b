package id.patuh.evidence.annotation;

/** The XML of a sheet's rows, as it grows; nothing in it is a formula. */
final class Table {
    private final StringBuilder xml = new StringBuilder();
    private int row;
    private int column;

    int row() {
        return row;
    }

    /** Begins the next row, which is as high as its text. */
    Table next() {
        return open("");
    }

    Table next(int height) {
        return open(" ht=\"%d\" customHeight=\"1\"".formatted(height));
    }

    Table text(int style, String text) {
        column++;
        xml.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(new Place(row, column).a1(), style, Xml.escaped(text)));
        return this;
    }

    Table number(int style, int number) {
        column++;
        xml.append("<c r=\"%s\" s=\"%d\"><v>%d</v></c>".formatted(new Place(row, column).a1(), style, number));
        return this;
    }

    Table blank(int style) {
        column++;
        xml.append("<c r=\"%s\" s=\"%d\"/>".formatted(new Place(row, column).a1(), style));
        return this;
    }

    Table skip() {
        column++;
        return this;
    }

    String here() {
        return new Place(row, column).a1();
    }

    String xml() {
        return "<sheetData>" + xml + (row > 0 ? "</row>" : "") + "</sheetData>";
    }

    private Table open(String attributes) {
        xml.append(row > 0 ? "</row>" : "");
        row++;
        column = 0;
        xml.append("<row r=\"%d\"%s>".formatted(row, attributes));
        return this;
    }
}
