package id.patuh.regulation;

import java.util.List;

/** The packs in a folder, read when asked for. */
public interface RegulationLibrary {
    /** Ids of the packs, sorted. */
    List<String> ids();

    /**
     * Reads a pack.
     *
     * @throws PackDefectsException if the pack exists and is not well formed
     * @throws IllegalArgumentException if there is no such pack
     */
    Regulation regulation(String id);
}
