package id.patuh.regulation;

import id.patuh.regulation.yaml.MappingReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Mappings that a user gives beside those of the pack.
 *
 * @param files read anew for each regulation, since what they may say depends on its forms
 * @param names what each is called in results, which are the same wherever the file lies
 */
public record MappingFiles(List<Path> files, List<String> names) {
    /** Nothing besides the pack. */
    public static final MappingFiles NONE = new MappingFiles(List.of());

    public MappingFiles {
        if (files.size() != names.size()) {
            throw new IllegalArgumentException("Every file has a name.");
        }
    }

    /** Called as the files are, without their folders. */
    public MappingFiles(List<Path> files) {
        this(files, files.stream().map(MappingFiles::name).toList());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * The mappings in the order of the files.
     *
     * @throws MappingDefectsException if one of them is no mapping, or does not fit the regulation
     */
    public List<SheetMapping> mappings(Regulation regulation) {
        return files.isEmpty() ? List.of() : new MappingReader(regulation).read(files, names);
    }
}
