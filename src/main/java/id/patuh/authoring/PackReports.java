package id.patuh.authoring;

import id.patuh.authoring.format.CodePageText;
import id.patuh.authoring.format.InventoryJson;
import id.patuh.authoring.format.InventoryText;
import id.patuh.language.Language;
import java.util.List;

/** Writes for authors what was found out about packs. */
public final class PackReports {
    private PackReports() {}

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
