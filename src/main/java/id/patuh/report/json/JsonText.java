package id.patuh.report.json;

/** Trees of maps and lists as the text of a JSON document, in the order of the maps. */
public final class JsonText {
    private JsonText() {}

    public static String of(Object tree) {
        return JsonReport.WRITER.writeValueAsString(tree) + "\n";
    }
}
