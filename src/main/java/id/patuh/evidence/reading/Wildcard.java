package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import java.util.Locale;

/** A name in which {@code *} stands for anything; capitals and spaces do not matter. */
final class Wildcard {
    private Wildcard() {}

    static boolean matches(String pattern, String name) {
        return fits(plain(pattern), plain(name));
    }

    static boolean isOpen(String pattern) {
        return pattern.indexOf('*') >= 0;
    }

    private static String plain(String words) {
        return Words.fold(words).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Goes back to the last star only, so that no pattern takes long. */
    private static boolean fits(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int behindStar = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                behindStar = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++behindStar;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(sign -> sign == '*');
    }
}
