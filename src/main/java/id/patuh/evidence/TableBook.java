package id.patuh.evidence;

import id.patuh.evidence.table.TableWorkbook;
import id.patuh.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that become a workbook which people filter, sort and print: one table a sheet, headings in its first row.
 *
 * @param caption what all of it is about, above every printed page
 * @param language of the page numbers
 */
public record TableBook(String caption, Language language, List<Table> tables) {

    /** One sheet. */
    public record Table(String name, List<Column> columns, List<List<Entry>> rows) {}

    /**
     * A column with its heading.
     *
     * @param width in letters
     */
    public record Column(String heading, int width) {}

    /** How the value of a cell is written. */
    public enum Kind {
        WORDS,
        /** A whole number. */
        COUNT,
        /** A number with two decimals. */
        SCORE,
        /** A whole number that is never counted with. */
        YEAR,
        /** A share of 1. */
        PERCENT,
        DAY
    }

    /** What a cell's colour says beside its words. */
    public enum Tone {
        PLAIN,
        STRONG,
        GOOD,
        DOUBT,
        BAD,
        FAINT
    }

    /**
     * The content of one cell.
     *
     * @param value a String, a Number or a LocalDate, as the kind asks; null where the cell stays empty
     */
    public record Entry(@Nullable Object value, Kind kind, Tone tone) {
        public static Entry words(String words) {
            return words(words, Tone.PLAIN);
        }

        public static Entry words(String words, Tone tone) {
            return new Entry(words.isEmpty() ? null : words, Kind.WORDS, tone);
        }

        public static Entry count(int number) {
            return new Entry(number, Kind.COUNT, Tone.PLAIN);
        }

        public static Entry year(int year) {
            return new Entry(year, Kind.YEAR, Tone.PLAIN);
        }

        public static Entry score(@Nullable BigDecimal number) {
            return new Entry(number, Kind.SCORE, Tone.PLAIN);
        }

        /**
         * A share.
         *
         * @param percent from 0 to 100
         */
        public static Entry percent(int percent) {
            return new Entry(BigDecimal.valueOf(percent, 2), Kind.PERCENT, Tone.PLAIN);
        }

        public static Entry day(@Nullable LocalDate day) {
            return new Entry(day, Kind.DAY, Tone.PLAIN);
        }
    }

    /** Writes the same bytes for the same tables; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        new TableWorkbook(this).write(out);
    }
}
