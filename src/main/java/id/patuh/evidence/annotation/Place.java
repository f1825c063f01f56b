package id.patuh.evidence.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a sheet.
 *
 * @param row from 1
 * @param column from 1
 */
record Place(int row, int column) implements Comparable<Place> {
    static final int LAST_COLUMN = 16_384;
    static final int LAST_ROW = 1_048_576;

    private static final Pattern A1 = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    static Optional<Place> parse(String address) {
        var match = A1.matcher(address);
        if (!match.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : match.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(match.group(2));
        boolean exists = column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
        return exists ? Optional.of(new Place(row, column)) : Optional.empty();
    }

    String a1() {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    @Override
    public int compareTo(Place other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
