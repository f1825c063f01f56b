package id.patuh.regulation;

import id.patuh.regulation.yaml.FolderLibrary;
import java.nio.file.Path;
import java.util.List;

/** The packs in a folder, read when asked for. */
public interface RegulationLibrary {
    /** The packs in the sub-folders of a folder. */
    static RegulationLibrary ofFolder(Path rules) {
        return new FolderLibrary(rules);
    }

    /**
     * Ids of the packs, sorted; never empty.
     *
     * @throws PackMissingException if the folder is missing or holds no pack
     */
    List<String> ids();

    /**
     * Reads a pack without its examples, trusting that its files agree with each other; {@link #validate} finds out
     * whether they do.
     *
     * @throws PackDefectsException if the pack exists and cannot be read as a regulation
     * @throws PackMissingException if there is no such pack
     */
    Regulation regulation(String id);

    /**
     * Reads a pack's examples, those of the pack's own folder first, then criterion by criterion.
     *
     * @throws PackDefectsException if the pack exists and cannot be read
     * @throws PackMissingException if there is no such pack
     */
    List<PackCase> cases(String id);

    /**
     * Reads which small changes of a pack's rules may go unnoticed by its examples, and why.
     *
     * @throws PackDefectsException if the pack exists and cannot be read
     * @throws PackMissingException if there is no such pack
     */
    List<AcceptedMutant> acceptedMutants(String id);

    /**
     * Everything that is wrong with a pack's files, in the order of file and line; rules themselves are not looked at.
     *
     * @throws PackMissingException if there is no such pack
     */
    List<PackDefect> validate(String id);

    /**
     * Where things stand in a pack's files, as far as these can be read.
     *
     * @throws PackMissingException if there is no such pack
     */
    PackWriting writing(String id);
}
