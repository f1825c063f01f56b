package id.patuh.authoring;

import id.patuh.authoring.format.CodePageText;
import id.patuh.authoring.format.InventoryJson;
import id.patuh.authoring.format.InventoryText;
import id.patuh.authoring.format.LintJson;
import id.patuh.authoring.format.LintSarif;
import id.patuh.authoring.format.LintText;
import id.patuh.authoring.format.LintWriter;
import id.patuh.language.Language;
import java.util.List;

/** Writes for authors what was found out about packs. */
public final class PackReports {
    private static final List<LintWriter> LINT = List.of(new LintText(), new LintJson(), new LintSarif());

    private PackReports() {}

    /** The forms in which findings of the linter can be written. */
    public static List<String> lintFormats() {
        return LINT.stream().map(LintWriter::format).toList();
    }

    /** The findings of the linter, in one of {@link #lintFormats}. */
    public static String lint(List<PackLint> packs, String format, Language language) {
        return LINT.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format %s".formatted(format)))
                .write(packs, language);
    }

    /** What stands in packs, for people. */
    public static String inventory(List<PackInventory> packs, Language language, int width) {
        return InventoryText.of(packs, language, width);
    }

    /** What stands in packs, for programs. */
    public static String inventoryJson(List<PackInventory> packs) {
        return InventoryJson.of(packs);
    }

    /** Everything about one code. */
    public static String page(CodePage page, Language language, int width) {
        return CodePageText.of(page, language, width);
    }
}
