package id.patuh.regulation;

import id.patuh.regulation.yaml.MappingReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Mappings that a user gives beside those of the pack.
 *
 * @param files read anew for each regulation, since what they may say depends on its forms
 */
public record MappingFiles(List<Path> files) {
    /** Nothing besides the pack. */
    public static final MappingFiles NONE = new MappingFiles(List.of());

    /**
     * The mappings in the order of the files.
     *
     * @throws MappingDefectsException if one of them is no mapping, or does not fit the regulation
     */
    public List<SheetMapping> mappings(Regulation regulation) {
        return files.isEmpty() ? List.of() : new MappingReader(regulation).read(files);
    }
}
