package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Placeholders;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a cell as the value that its column asks for. */
final class ValueReader {
    private final Map<FieldType, TypeReader> readers;

    private final Set<String> placeholders;

    ValueReader(Regulation regulation) {
        this(readers(regulation), Set.of());
    }

    private ValueReader(Map<FieldType, TypeReader> readers, Set<String> placeholders) {
        this.readers = readers;
        this.placeholders = placeholders;
    }

    /** A reader that takes some more words for no answer. */
    ValueReader passingOver(List<String> words) {
        return new ValueReader(readers, words.stream().map(ValueReader::plain).collect(Collectors.toUnmodifiableSet()));
    }

    private static String plain(String words) {
        return Words.fold(words).toLowerCase(Locale.ROOT);
    }

    private static Map<FieldType, TypeReader> readers(Regulation regulation) {
        var numbers = new NumberReader(new Units(regulation));
        TypeReader texts = (cell, asked) -> Reading.answered(Words.fold(cell.shown()));
        return Map.of(
                FieldType.CODE, texts,
                FieldType.TEXT, texts,
                FieldType.NUMBER, numbers,
                FieldType.COUNT, new CountReader(numbers),
                FieldType.YEAR, new YearReader(),
                FieldType.DATE, new DateReader(),
                FieldType.YESNO, new YesNoReader(),
                FieldType.CHOICE, new ChoiceReader());
    }

    Reading read(@Nullable RawCell cell, Asked asked) {
        if (cell == null || cell.isBlank()) {
            return Reading.BLANK;
        }
        if (cell.kind() == RawCell.Kind.BLANK) {
            return Reading.unreadable(IssueCode.FORMULA_WITHOUT_VALUE, cell.formula());
        }
        if (cell.kind() == RawCell.Kind.ERROR) {
            return Reading.unreadable(IssueCode.CELL_ERROR, cell.shown());
        }
        var reading = isPlaceholder(cell, asked.field()) ? placeholder(cell, asked.field()) : typed(cell, asked);
        return cell.isFormula() ? reading.with(Finding.of(IssueCode.FORMULA_CACHED, cell.shown())) : reading;
    }

    private Reading typed(RawCell cell, Asked asked) {
        var reader = readers.get(asked.field().type());
        if (reader == null) {
            throw new IllegalStateException("No reader for " + asked.field().type());
        }
        return reader.read(cell, asked);
    }

    /** A stand-in that the form offers as a choice is an answer. */
    private boolean isPlaceholder(RawCell cell, Field field) {
        return cell.kind() == RawCell.Kind.TEXT
                && (Placeholders.contain(cell.shown()) || placeholders.contains(plain(cell.shown())))
                && ChoiceReader.choice(field, cell.shown()).isEmpty();
    }

    private static Reading placeholder(RawCell cell, Field field) {
        boolean number = field.type() == FieldType.NUMBER || field.type() == FieldType.COUNT;
        Text repair = Message.of(number ? "evidence.repair.zero" : "evidence.repair.answer");
        return new Reading(State.PLACEHOLDER, null, List.of())
                .with(Finding.of(IssueCode.PLACEHOLDER, Words.fold(cell.shown()), repair));
    }
}
