package id.patuh.language;

import java.util.ResourceBundle;

/** The program's sentences, one bundle for each module. */
final class Bundles {
    private Bundles() {}

    static String pattern(String key, Language language) {
        var module = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(
                        "messages." + module,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
