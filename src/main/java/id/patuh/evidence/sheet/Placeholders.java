package id.patuh.evidence.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What offices write where they have no answer. */
public final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "belum diisi",
            "belum terisi",
            "diisi",
            "isi di sini",
            "isi disini",
            "kosong",
            "n.a",
            "n.a.",
            "n/a",
            "na",
            "nihil",
            "tidak ada data",
            "belum ada data");
    private static final Pattern ALTERNATIVES = Pattern.compile("[a-z](/[a-z])+|ya/tidak|sudah/belum|ada/tidak( ada)?");
    private static final Pattern SIGNS = Pattern.compile("[-\u2010-\u2015\u2212_ ]+|[.\u2026 ]+|\\?+|x{3,}");
    private static final Pattern WRAPPED = Pattern.compile("[(\\[<](.*)[)\\]>]");

    private Placeholders() {}

    public static boolean contain(String shown) {
        var words = Words.fold(shown).toLowerCase(Locale.ROOT);
        var wrapped = WRAPPED.matcher(words);
        var bare = wrapped.matches() ? wrapped.group(1).strip() : words;
        return WORDS.contains(bare)
                || SIGNS.matcher(bare).matches()
                || (bare.indexOf('/') >= 0
                        && ALTERNATIVES.matcher(bare.replaceAll(" ?/ ?", "/")).matches());
    }
}
