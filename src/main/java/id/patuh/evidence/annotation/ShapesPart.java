package id.patuh.evidence.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes in which spreadsheet programs show comments: old VML, which is not always well-formed XML. */
final class ShapesPart {
    private static final Pattern END = Pattern.compile("</(?:\\w+:)?xml\\s*>\\s*$");
    private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final Pattern SHAPE = Pattern.compile("(?s)<v:shape\\s.*?</v:shape>\\s*");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String TYPE = "<v:shapetype%s id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final int FIRST = 1025;
    private static final int COLUMNS = 4;
    private static final int LETTERS_A_LINE = 46;
    private static final int MOST_ROWS = 24;

    private ShapesPart() {}

    static String newPart(Map<Place, String> remarks) {
        return "<xml%s><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>%s%s</xml>"
                .formatted(NAMESPACES, TYPE.formatted(""), shapes(remarks, FIRST, ""));
    }

    /** Shapes behind those that are there; nothing where the part has no end to put them at. */
    static List<Edit> edits(String part, Map<Place, String> remarks) {
        var end = END.matcher(part);
        if (!end.find() || remarks.isEmpty()) {
            return List.of();
        }
        boolean declared = part.contains("xmlns:v=") && part.contains("xmlns:o=") && part.contains("xmlns:x=");
        var namespaces = declared ? "" : NAMESPACES;
        var type = part.contains("\"_x0000_t202\"") ? "" : TYPE.formatted(namespaces);
        return List.of(Edit.insert(end.start(), type + shapes(remarks, nextNumber(part), namespaces)));
    }

    /** Takes away the shapes of the comments in those cells. */
    static List<Edit> clearing(String part, Set<Place> places) {
        var edits = new ArrayList<Edit>();
        var shape = SHAPE.matcher(part);
        while (shape.find()) {
            var row = ROW.matcher(shape.group());
            var column = COLUMN.matcher(shape.group());
            if (row.find() && column.find()) {
                var place = new Place(Integer.parseInt(row.group(1)) + 1, Integer.parseInt(column.group(1)) + 1);
                if (places.contains(place)) {
                    edits.add(new Edit(shape.start(), shape.end(), ""));
                }
            }
        }
        return edits;
    }

    private static int nextNumber(String part) {
        int next = FIRST;
        var number = NUMBER.matcher(part);
        while (number.find()) {
            next = Math.max(next, Integer.parseInt(number.group(1)) + 1);
        }
        return next;
    }

    private static String shapes(Map<Place, String> remarks, int first, String namespaces) {
        var shapes = new StringBuilder();
        int number = first;
        for (var remark : remarks.entrySet()) {
            shapes.append(shape(remark.getKey(), remark.getValue(), number, namespaces));
            number++;
        }
        return shapes.toString();
    }

    private static String shape(Place place, String remark, int number, String namespaces) {
        int left = Math.min(place.column(), Place.LAST_COLUMN - COLUMNS - 1);
        int top = Math.min(Math.max(0, place.row() - 2), Place.LAST_ROW - MOST_ROWS - 1);
        return ("<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden;"
                        + "width:260pt;height:%dpt;z-index:%d\" fillcolor=\"#fffbe6\" o:insetmode=\"auto\">"
                        + "<v:fill color2=\"#fffbe6\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                        + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
                        + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor>"
                        + "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>")
                .formatted(
                        namespaces,
                        number,
                        rows(remark) * 15,
                        number - FIRST + 1,
                        left,
                        top,
                        left + COLUMNS,
                        top + rows(remark),
                        place.row() - 1,
                        place.column() - 1);
    }

    private static int rows(String remark) {
        int lines = remark.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        return Math.min(MOST_ROWS, lines + 1);
    }
}
