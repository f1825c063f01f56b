package id.patuh.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that give away that a text is in the other language. */
public final class ForeignWords {
    /** What people type or read as it is: quoted words, file names, keys and values of YAML, letters that number a list. */
    private static final Pattern VERBATIM = Pattern.compile(
            "“[^”]*”|\"[^\"]*\"|(?<!\\p{L})'[^']*'(?!\\p{L})|\\{\\d+}|[\\w/.-]*\\.(ya?ml|drl|csv|xlsx|json)\\b|[\\w-]+/[\\w/-]+"
                    + "|\\S+\\.(go\\.id|com|id|org)\\b\\S*|\\b\\p{Alnum}+(\\.\\p{Alnum}+)+\\b|\\b\\d+[A-Za-z]\\b|\\bhuruf [a-z]\\b|\\([a-z]\\)");

    /** Common in English and no Indonesian words; the vocabulary of the program and of its packs. */
    private static final Set<String> ENGLISH = Set.of(
            "a",
            "an",
            "and",
            "are",
            "at",
            "backup",
            "be",
            "browser",
            "budget",
            "button",
            "by",
            "cell",
            "check",
            "checks",
            "children",
            "citizens",
            "click",
            "column",
            "complaint",
            "delete",
            "disability",
            "download",
            "email",
            "empty",
            "error",
            "errors",
            "expected",
            "field",
            "fields",
            "file",
            "files",
            "folders",
            "for",
            "found",
            "from",
            "has",
            "health",
            "input",
            "invalid",
            "is",
            "law",
            "line",
            "list",
            "login",
            "logout",
            "missing",
            "must",
            "name",
            "not",
            "number",
            "of",
            "office",
            "or",
            "output",
            "password",
            "people",
            "percent",
            "please",
            "query",
            "regulation",
            "report",
            "required",
            "right",
            "rights",
            "row",
            "rows",
            "rule",
            "rules",
            "save",
            "score",
            "service",
            "services",
            "sheet",
            "sheets",
            "staff",
            "submit",
            "template",
            "text",
            "the",
            "this",
            "to",
            "training",
            "unknown",
            "update",
            "upload",
            "user",
            "value",
            "warning",
            "with",
            "workbook",
            "year");

    /** Hardly an Indonesian sentence goes without one of them. */
    private static final Set<String> INDONESIAN = Set.of(
            "adalah",
            "antara",
            "atas",
            "atau",
            "bagi",
            "belum",
            "dalam",
            "dan",
            "dari",
            "dengan",
            "kepada",
            "oleh",
            "pada",
            "sebagai",
            "sesuai",
            "tentang",
            "terhadap",
            "tidak",
            "untuk",
            "yang");

    private ForeignWords() {}

    /** The English words in an Indonesian text, in order. */
    public static List<String> englishIn(String indonesian) {
        var found = words(indonesian).filter(ENGLISH::contains).distinct().toList();
        // A letter by itself may number a list or a class.
        return found.stream().allMatch(word -> word.length() == 1) ? List.of() : found;
    }

    /** The Indonesian words in an English text, in order. */
    public static List<String> indonesianIn(String english) {
        return words(english).filter(INDONESIAN::contains).distinct().toList();
    }

    private static Stream<String> words(String text) {
        var plain = VERBATIM.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}-]+", -1));
    }
}
