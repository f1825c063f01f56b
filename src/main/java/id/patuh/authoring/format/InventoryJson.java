package id.patuh.authoring.format;

import id.patuh.authoring.PackInventory;
import id.patuh.authoring.PackInventory.Share;
import id.patuh.language.LocalizedText;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Source.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in packs, for programs. */
public final class InventoryJson {
    private InventoryJson() {}

    public static String of(List<PackInventory> packs) {
        return Json.write(packs.stream().map(InventoryJson::pack).toList());
    }

    private static Map<String, Object> pack(PackInventory pack) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", pack.id());
        tree.put("defects", pack.defects());
        var regulation = pack.regulation();
        if (regulation != null) {
            identity(regulation, tree);
            tree.put("indicators", regulation.indicators().size());
            tree.put("forms", regulation.forms().size());
            tree.put("checks", regulation.checks().size());
            tree.put("sources", sources(pack.sources()));
            if (pack.rulesKnown()) {
                tree.put("rules", byName(pack.rules()));
                tree.put("cases", pack.cases());
            }
            tree.put(
                    "criteria",
                    pack.criteria().stream().map(InventoryJson::share).toList());
        }
        return tree;
    }

    private static void identity(Regulation regulation, Map<String, Object> tree) {
        var basis = regulation.legalBasis();
        tree.put("version", regulation.version());
        tree.put("hash", regulation.hash());
        tree.put("title", words(regulation.title()));
        tree.put("from", text(basis.from()));
        tree.put("to", text(basis.to()));
        tree.put("replacedBy", text(basis.replacedBy()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Map<String, Object> share(Share share) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", share.criterion().code());
        tree.put("title", words(share.criterion().title()));
        tree.put("indicators", share.indicators().size());
        tree.put("rules", share.rules());
        tree.put("cases", share.cases());
        tree.put("sources", sources(share.sources()));
        return tree;
    }

    private static Map<String, Integer> sources(Map<Status, Integer> counts) {
        return byName(counts);
    }

    private static <E extends Enum<E>> Map<String, Integer> byName(Map<E, Integer> counts) {
        var tree = new LinkedHashMap<String, Integer>();
        counts.forEach((sort, count) -> tree.put(sort.name().toLowerCase(Locale.ROOT), count));
        return tree;
    }

    private static Map<String, String> words(LocalizedText text) {
        var tree = new LinkedHashMap<String, String>();
        tree.put("id", text.id());
        tree.put("en", text.en());
        return tree;
    }
}
