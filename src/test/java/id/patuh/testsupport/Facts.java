package id.patuh.testsupport;

import id.patuh.rules.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts without cells, for asking rules directly. */
public final class Facts {
    private Facts() {}

    public static Fact assessment() {
        return new Fact(
                Fact.ASSESSMENT,
                Map.of(
                        "tahun",
                        RulePack.YEAR,
                        "awal",
                        LocalDate.of(RulePack.YEAR, 1, 1),
                        "akhir",
                        LocalDate.of(RulePack.YEAR, 12, 31),
                        "subjek",
                        "Kabupaten Contoh",
                        "jenis",
                        "kabupaten"),
                List.of());
    }

    /** A fact of a form; names and values take turns, and a value that is left out is blank. */
    public static Fact of(String form, Object... namesAndValues) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = (String) namesAndValues[i];
            values.put(name, typed(name, namesAndValues[i + 1]));
        }
        return new Fact(form, values, List.of());
    }

    /** A whole number is a count, unless it is the year. */
    static Object typed(String field, Object value) {
        return value instanceof Integer number && !field.equals("tahun") ? (Object) number.longValue() : value;
    }
}
