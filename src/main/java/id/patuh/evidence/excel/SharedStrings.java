package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.TextStore;
import java.util.Optional;

/** Texts that cells refer to by number. */
final class SharedStrings {
    private final TextStore texts;

    private SharedStrings(TextStore texts) {
        this.texts = texts;
    }

    static SharedStrings read(Optional<XmlCursor> part, Budget budget) throws RefusedException {
        var texts = new TextStore(budget);
        if (part.isPresent()) {
            try (var xml = part.get()) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(RichText.read(xml, "si"));
                    }
                }
            }
        }
        return new SharedStrings(texts);
    }

    String at(int index) throws RefusedException {
        if (index < 0 || index >= texts.size()) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        return texts.get(index);
    }
}
