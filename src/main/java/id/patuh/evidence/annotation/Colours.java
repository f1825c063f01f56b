package id.patuh.evidence.annotation;

import java.util.regex.Pattern;

/** Whether letters can be read on a mark. */
final class Colours {
    private static final Pattern COLOUR = Pattern.compile("<(?:\\w+:)?color\\b([^>]*?)/>");
    private static final Pattern RGB = Pattern.compile("rgb=[\"'](?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})[\"']");
    /** Indices that stand for white, and themes' colours of the background. */
    private static final Pattern WHITE = Pattern.compile("(indexed=[\"'](1|9)[\"'])|(theme=[\"'](0|2)[\"'])");

    private static final int LIGHT = 170;

    private Colours() {}

    static boolean isLight(String font) {
        var colour = COLOUR.matcher(font);
        if (!colour.find()) {
            return false;
        }
        var rgb = RGB.matcher(colour.group(1));
        return rgb.find()
                ? brightness(Integer.parseInt(rgb.group(1), 16)) > LIGHT
                : WHITE.matcher(colour.group(1)).find();
    }

    static String darkened(String font, String prefix) {
        return COLOUR.matcher(font).replaceFirst("<" + prefix + "color rgb=\"" + Look.INK + "\"/>");
    }

    private static int brightness(int rgb) {
        return (((rgb >> 16) & 0xFF) * 299 + ((rgb >> 8) & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000;
    }
}
