package id.patuh.authoring.lint;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers between two places, in words.
 *
 * @param from null where they reach down without end
 * @param to null where they reach up without end
 */
record RangeText(@Nullable Cut from, @Nullable Cut to, boolean whole) implements Text {
    /** The first stretch of the numbers. */
    static RangeText of(Ranges ranges, boolean whole) {
        List<@Nullable Cut> cuts = new ArrayList<>(ranges.cuts());
        if (ranges.unbounded()) {
            cuts.add(0, null);
        }
        return new RangeText(cuts.isEmpty() ? null : cuts.get(0), cuts.size() < 2 ? null : cuts.get(1), whole);
    }

    static RangeText of(Ranges.Gap gap, boolean whole) {
        return new RangeText(gap.from(), gap.to(), whole);
    }

    static boolean isWhole(Regulation regulation, String form, String key) {
        var field = key.replaceFirst("^(sum|min|max)\\((.*)\\)$", "$2");
        return key.startsWith("count(")
                || regulation
                        .form(form)
                        .flatMap(known -> known.field(field))
                        .filter(known -> known.type() == FieldType.COUNT || known.type() == FieldType.YEAR)
                        .isPresent();
    }

    @Override
    public String in(Language language) {
        var low = from == null ? null : low(from);
        var high = to == null ? null : high(to);
        if (low != null && high != null && low.compareTo(high) == 0) {
            return Message.of("authoring.range.exactly", number(low)).in(language);
        }
        var begin = from == null
                ? ""
                : Message.of(from.after() ? "authoring.range.above" : "authoring.range.from", number(low(from)))
                        .in(language);
        var end = to == null
                ? ""
                : Message.of(to.after() || whole ? "authoring.range.upTo" : "authoring.range.below", number(high(to)))
                        .in(language);
        return begin.isEmpty() || end.isEmpty()
                ? begin + end
                : Message.of("authoring.range.both", begin, end).in(language);
    }

    private static BigDecimal low(Cut cut) {
        return cut.value();
    }

    /** A whole number stands for what follows it up to the next. */
    private BigDecimal high(Cut cut) {
        return whole && !cut.after() ? cut.value().subtract(BigDecimal.ONE) : cut.value();
    }

    /** Without a group sign, since these numbers stand in files. */
    private static Text number(BigDecimal value) {
        return language -> {
            var plain = value.toPlainString();
            return language == Language.ID ? plain.replace('.', ',') : plain;
        };
    }
}
