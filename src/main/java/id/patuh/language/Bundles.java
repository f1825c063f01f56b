package id.patuh.language;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The program's sentences, one bundle for each module. */
final class Bundles {
    private static final Map<Sentence, String> PATTERNS = new ConcurrentHashMap<>();

    private Bundles() {}

    static String pattern(String key, Language language) {
        return PATTERNS.computeIfAbsent(new Sentence(key, language), Bundles::read);
    }

    private static String read(Sentence sentence) {
        var module = sentence.key().replaceFirst("\\..*", "");
        try {
            return ResourceBundle.getBundle(
                            "messages." + module,
                            sentence.language().locale(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(sentence.key());
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException(
                    "There is no message “%s” in messages/%s_%s.properties.\nMaybe the key is misspelt."
                            .formatted(
                                    sentence.key(), module, sentence.language().code()),
                    missing);
        }
    }

    private record Sentence(String key, Language language) {}
}
