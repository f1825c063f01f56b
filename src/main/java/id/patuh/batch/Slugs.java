package id.patuh.batch;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for folders of reports that every file system can hold, whatever the folders of the subjects are called. */
public final class Slugs {
    /** The regulation book stands beside the subjects. */
    public static final String BOOK = "buku";

    private static final String NAMELESS = "subjek";
    private static final int LONGEST = 60;
    /** Windows keeps these for devices. */
    private static final String DEVICE = "con|prn|aux|nul|com\\d|lpt\\d";

    private Slugs() {}

    /** One name for one thing: lower case, letters and digits of ASCII, and hyphens between them. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-+|-+$", "");
        if (cut.isEmpty()) {
            return NAMELESS;
        }
        return cut.matches(DEVICE) || cut.equals(BOOK) ? cut + "-1" : cut;
    }

    /** The same folders in the same order get the same names. */
    static List<SubjectFolder> named(List<Path> folders) {
        Set<String> taken = new HashSet<>();
        var named = new ArrayList<SubjectFolder>();
        for (var folder : folders) {
            var name = SubjectFolders.name(folder);
            named.add(new SubjectFolder(folder, name, free(of(name), taken)));
        }
        return List.copyOf(named);
    }

    private static String free(String slug, Set<String> taken) {
        var free = slug;
        for (int number = 2; !taken.add(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
