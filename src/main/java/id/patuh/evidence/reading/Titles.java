package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.language.LocalizedText;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes that are asked for on a form, by the words that ask for them. */
public final class Titles {
    private static final int MOST_COMPARED = 5_000;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Optional<Title>> compared = new HashMap<>();

    /** What is asked comes before an indicator's title, which may stand for several pieces of evidence. */
    public Titles(Codes codes, Form form) {
        var owed = codes.owed(form, null);
        owed.forEach(demand -> add(demand.asked().asks(), demand.asked().kode()));
        var byTitle = new HashMap<LocalizedText, List<String>>();
        owed.forEach(demand -> byTitle.computeIfAbsent(demand.indicator().title(), title -> new ArrayList<>())
                .add(demand.asked().kode()));
        byTitle.forEach((title, kodes) -> {
            if (kodes.size() == 1) {
                add(title, kodes.get(0));
            }
        });
    }

    /**
     * A code that words ask for.
     *
     * @param isGuess whether the words are only nearly those of the regulation
     */
    public record Title(String kode, boolean isGuess) {}

    public Optional<Title> find(String words) {
        var key = key(words);
        var exact = codes.get(key);
        if (exact != null) {
            return Optional.of(new Title(exact, false));
        }
        // Comparing takes long; a table of so many different words is no table of titles.
        return compared.size() < MOST_COMPARED
                ? compared.computeIfAbsent(key, this::nearly)
                : compared.getOrDefault(key, Optional.empty());
    }

    private Optional<Title> nearly(String key) {
        return Likeness.of(key, codes.keySet())
                .flatMap(near -> Optional.ofNullable(codes.get(near)))
                .map(kode -> new Title(kode, true));
    }

    private void add(LocalizedText text, String kode) {
        for (var language : Language.values()) {
            codes.putIfAbsent(key(text.in(language)), kode);
        }
    }

    /** Without the number or letter that a list puts before its lines. */
    private static String key(String words) {
        return Words.key(Words.fold(words).replaceFirst("^(\\p{Alnum}{1,3}[.)]\\s*){1,4}", ""));
    }
}
