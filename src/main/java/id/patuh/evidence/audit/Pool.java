package id.patuh.evidence.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts, each kept once and up to a limit. */
final class Pool {
    private static final int LONGEST = 300;
    private static final int MOST_CHARACTERS = 20_000_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int characters;

    /** The number of a text; -1 for no text. */
    int number(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var known = numbers.get(kept);
        if (known != null) {
            return known;
        }
        characters += kept.length() + 40;
        numbers.put(kept, texts.size());
        texts.add(kept);
        return texts.size() - 1;
    }

    boolean isFull() {
        return characters > MOST_CHARACTERS;
    }

    String at(int number) {
        return number < 0 ? "" : texts.get(number);
    }
}
