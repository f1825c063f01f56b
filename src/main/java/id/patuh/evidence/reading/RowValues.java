package id.patuh.evidence.reading;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.sheet.CellAddress;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of one row, packed: hundreds of thousands of rows fit where the values one by one would not. */
final class RowValues extends AbstractMap<String, EvidenceValue> {
    private final Columns columns;
    private final int row;
    private final State[] states;
    private final @Nullable Object[] typed;
    private final String[] shown;

    private RowValues(Columns columns, int row) {
        this.columns = columns;
        this.row = row;
        this.states = new State[columns.count()];
        this.typed = new Object[columns.count()];
        this.shown = new String[columns.count()];
    }

    /** What the rows of a sheet have in common: which field stands in which column. */
    static final class Columns {
        private final String file;
        private final String sheet;
        private final List<String> names;
        private final int[] places;
        private final Map<String, Integer> numbers = new HashMap<>();

        Columns(String file, String sheet, Map<String, Integer> places) {
            this.file = file;
            this.sheet = sheet;
            this.names = List.copyOf(places.keySet());
            this.places = places.values().stream().mapToInt(place -> place).toArray();
            names.forEach(name -> numbers.put(name, numbers.size()));
        }

        int count() {
            return places.length;
        }

        String address(int number, int row) {
            return new CellAddress(places[number], row).a1();
        }
    }

    /** The same values in less room; as they are where one of them stands in another row. */
    static Map<String, EvidenceValue> packed(Columns columns, int row, Map<String, EvidenceValue> values) {
        var packed = new RowValues(columns, row);
        for (int number = 0; number < columns.count(); number++) {
            var value = values.get(columns.names.get(number));
            if (value == null || !value.cell().cell().equals(columns.address(number, row))) {
                return values;
            }
            packed.put(number, value);
        }
        return packed;
    }

    @Override
    public @Nullable EvidenceValue get(@Nullable Object name) {
        var number = columns.numbers.get(name);
        return number == null ? null : value(number);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return columns.numbers.containsKey(name);
    }

    @Override
    public int size() {
        return columns.count();
    }

    @Override
    public Set<Entry<String, EvidenceValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, EvidenceValue>> iterator() {
                return IntStream.range(0, RowValues.this.size())
                        .mapToObj(number -> Map.entry(columns.names.get(number), value(number)))
                        .iterator();
            }

            @Override
            public int size() {
                return RowValues.this.size();
            }
        };
    }

    private void put(int number, EvidenceValue value) {
        states[number] = value.state();
        typed[number] = value.typed();
        var text = value.cell().shown();
        shown[number] = value.typed() instanceof String same && same.equals(text) ? same : text;
    }

    private EvidenceValue value(int number) {
        return new EvidenceValue(
                states[number],
                typed[number],
                new CellRef(columns.file, columns.sheet, columns.address(number, row), shown[number]));
    }
}
