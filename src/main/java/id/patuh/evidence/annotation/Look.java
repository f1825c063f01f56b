package id.patuh.evidence.annotation;

import id.patuh.evidence.Mark;

/** The colours in which cells are marked. */
final class Look {
    static final String FONT = "Calibri";
    static final String INK = "FF1F2937";
    static final String HEADING = "FF1E3A5F";

    private Look() {}

    static String fill(Mark.Kind kind) {
        return switch (kind) {
            case ERROR -> "FFFBC8C4";
            case WARNING -> "FFFFE2A8";
            case FINDING -> "FFE3D1F4";
            case SHORTFALL -> "FFC9DFF9";
            case REMARK -> "FFEDEFF2";
        };
    }
}
