package id.patuh.explanation;

import id.patuh.language.Text;
import java.util.List;

/**
 * What one part of a rule asks, in words, whatever the evidence.
 *
 * @param parts what it is made of; empty for a sentence that stands alone
 */
public record Wording(Text text, List<Wording> parts) {
    static Wording alone(Text text) {
        return new Wording(text, List.of());
    }
}
