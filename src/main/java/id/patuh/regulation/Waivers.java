package id.patuh.regulation;

import java.util.List;

/**
 * The exceptions recorded for one subject.
 *
 * @param zone where their days begin and end
 * @param all in the order of the file
 */
public record Waivers(IndonesianZone zone, List<Waiver> all) {
    public static final Waivers NONE = new Waivers(IndonesianZone.WIB, List.of());
}
