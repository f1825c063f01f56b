package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words for what numbers count. */
final class Units {
    private final Map<String, String> codes = new HashMap<>();

    Units(Regulation regulation) {
        regulation.units().forEach((code, words) -> {
            codes.put(Words.key(code), code);
            codes.put(Words.key(words.in(Language.ID)), code);
            codes.put(Words.key(words.in(Language.EN)), code);
        });
        codes.put("persen", Asked.PERCENT);
        codes.put("rp", Asked.RUPIAH);
        codes.put("idr", Asked.RUPIAH);
        codes.put("rupiah", Asked.RUPIAH);
    }

    /** The code of the unit that somebody wrote, if it is one. */
    Optional<String> code(String words) {
        return words.strip().equals("%")
                ? Optional.of(Asked.PERCENT)
                : Optional.ofNullable(codes.get(Words.key(words)));
    }
}
