package id.patuh.evidence.annotation;

/**
 * A cell that is to be coloured, with the way to do so.
 *
 * @param base the style that the cell has, or would have if somebody typed something there
 * @param added whether the file has no such cell yet
 */
record Spot(Place place, int base, boolean added) {}
