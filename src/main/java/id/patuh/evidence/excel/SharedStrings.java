package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that cells refer to by number. */
final class SharedStrings {
    private final List<String> strings;

    private SharedStrings(List<String> strings) {
        this.strings = strings;
    }

    static SharedStrings read(Optional<XmlCursor> part, Limits limits) throws RefusedException {
        var strings = new ArrayList<String>();
        if (part.isPresent()) {
            try (var xml = part.get()) {
                read(xml, strings, limits);
            }
        }
        return new SharedStrings(strings);
    }

    String at(int index) throws RefusedException {
        if (index < 0 || index >= strings.size()) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        return strings.get(index);
    }

    private static void read(XmlCursor xml, List<String> strings, Limits limits) throws RefusedException {
        long characters = 0;
        while (xml.next()) {
            if (xml.starts("si")) {
                var text = xml.richText("si");
                characters += text.length() + 8L;
                if (characters > limits.characters()) {
                    throw new RefusedException(IssueCode.FILE_TOO_LARGE);
                }
                strings.add(text);
            }
        }
    }
}
