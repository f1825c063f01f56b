package id.patuh.evidence.sheet;

import java.util.Optional;

/**
 * A place in a sheet.
 *
 * @param column from 0
 * @param row from 1
 */
public record CellAddress(int column, int row) {
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;
    private static final int LETTERS = 26;

    /** Reads {@code E14} or {@code $E$14}; empty if it is no address of an Excel sheet. */
    public static Optional<CellAddress> parse(String a1) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < a1.length(); i++) {
            char sign = a1.charAt(i);
            if (sign == '$') {
                continue;
            }
            int letter = Character.toUpperCase(sign) - 'A';
            int digit = sign - '0';
            if (row == 0 && letter >= 0 && letter < 26 && column <= LAST_COLUMN) {
                column = column * 26 + letter + 1;
            } else if (digit >= 0 && digit <= 9 && row <= LAST_ROW) {
                row = row * 10 + digit;
            } else {
                return Optional.empty();
            }
        }
        var address = new CellAddress(column - 1, row);
        return address.exists() ? Optional.of(address) : Optional.empty();
    }

    public boolean exists() {
        return column >= 0 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
    }

    public String a1() {
        return letters(column) + row;
    }

    public static String letters(int column) {
        if (column >= 0 && column < LETTERS) {
            return String.valueOf((char) ('A' + column));
        }
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
