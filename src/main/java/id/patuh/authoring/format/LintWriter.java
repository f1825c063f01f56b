package id.patuh.authoring.format;

import id.patuh.authoring.PackLint;
import id.patuh.language.Language;
import java.util.List;

/** A form in which findings can be written. */
public interface LintWriter {
    /** As people name it: {@code text}. */
    String format();

    String write(List<PackLint> packs, Language language);
}
