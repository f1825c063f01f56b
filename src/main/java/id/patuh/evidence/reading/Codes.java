package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codes that a regulation's indicators ask for, and who owes them. */
public final class Codes {
    private final Map<String, List<Demand>> demands = new LinkedHashMap<>();
    private final Map<String, String> indicators = new LinkedHashMap<>();
    private final Map<String, List<String>> needing = new ConcurrentHashMap<>();

    public Codes(Regulation regulation) {
        for (var indicator : regulation.indicators()) {
            indicators.put(written(indicator.code()), indicator.code());
            for (var asked : indicator.evidence()) {
                demands.computeIfAbsent(written(asked.kode()), kode -> new ArrayList<>())
                        .add(new Demand(indicator, asked));
            }
        }
    }

    /** One indicator asking for one piece of evidence. */
    public record Demand(Indicator indicator, RequiredEvidence asked) {
        String office() {
            return asked.office() == null ? indicator.office() : asked.office();
        }
    }

    /** All demands for a code; empty if nobody asks for it. */
    public List<Demand> demands(String kode) {
        return demands.getOrDefault(written(kode), List.of());
    }

    /** What a form should bring, one demand for each code, in the regulation's order. */
    public List<Demand> owed(Form form, @Nullable String office) {
        return demands.values().stream()
                .flatMap(sameCode -> sameCode.stream()
                        .filter(demand -> demand.asked().form().equals(form.name()))
                        .filter(demand -> office == null || demand.office().equals(office))
                        .limit(1))
                .toList();
    }

    List<String> indicatorsNeeding(Form form, @Nullable String office) {
        return needing.computeIfAbsent(form.name() + "\n" + office, key -> needing(form, office));
    }

    private List<String> needing(Form form, @Nullable String office) {
        return demands.values().stream()
                .flatMap(List::stream)
                .filter(demand -> demand.asked().form().equals(form.name()))
                .filter(demand -> office == null || demand.office().equals(office))
                .map(demand -> demand.indicator().code())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> indicatorsAsking(String kode) {
        return demands(kode).stream()
                .map(demand -> demand.indicator().code())
                .distinct()
                .sorted()
                .toList();
    }

    /** An indicator's code as the regulation writes it. */
    Optional<String> indicator(String code) {
        return Optional.ofNullable(indicators.get(written(code)));
    }

    Optional<String> nearestIndicator(String code) {
        return Words.nearest(code, new TreeSet<>(indicators.values()));
    }

    /** The code of this form that was probably meant, else of any form. */
    Optional<String> nearest(String kode, Form form) {
        var here =
                owed(form, null).stream().map(demand -> demand.asked().kode()).toList();
        var anywhere = demands.values().stream()
                .map(sameCode -> sameCode.get(0).asked().kode())
                .toList();
        return Words.nearest(kode, here).or(() -> Words.nearest(kode, anywhere));
    }

    @Nullable String unit(Field field, Form form, @Nullable String kode) {
        if (kode == null || !Field.UNIT_PER_INDICATOR.equals(field.unit())) {
            return Field.UNIT_PER_INDICATOR.equals(field.unit()) ? null : field.unit();
        }
        return demands(kode).stream()
                .map(Demand::asked)
                .filter(asked -> asked.form().equals(form.name()))
                .map(RequiredEvidence::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Capitals, spaces and a last full stop make no other code. */
    static String written(String code) {
        var bare = Words.fold(code).replace(" ", "").toUpperCase(Locale.ROOT);
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
