package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.util.List;

/** Groups of indicators that are read across all criteria, such as the four commitments. */
public record View(String code, LocalizedText title, List<Tag> tags, Source source) {
    /** One group; indicators name it. */
    public record Tag(String code, LocalizedText title) {}
}
