package id.patuh.explanation;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.language.LocalizedText;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.rules.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words a pack gives to its forms, fields, choices, units and pieces of evidence. */
final class Vocabulary {
    private final Regulation regulation;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, RequiredEvidence> evidence = new HashMap<>();

    Vocabulary(Regulation regulation) {
        this.regulation = regulation;
        regulation.forms().forEach(form -> forms.put(form.name(), form));
        regulation
                .indicators()
                .forEach(indicator -> indicator.evidence().forEach(asked -> evidence.putIfAbsent(asked.kode(), asked)));
    }

    Text title(String form) {
        var known = forms.get(form);
        return known == null ? Message.of("explanation.type." + form) : known.title();
    }

    /** The rows that are meant: a sheet, and which piece of evidence on it. */
    Text rows(String form, String kode) {
        if (kode.isEmpty()) {
            return Message.of("explanation.sheet", title(form));
        }
        return Message.of("explanation.sheetFor", title(form), asked(kode));
    }

    /** What a piece of evidence is, with its code. */
    Text asked(String kode) {
        var known = evidence.get(kode);
        return known == null ? Text.verbatim(kode) : Message.of("explanation.about", Text.verbatim(kode), known.asks());
    }

    Text label(String form, String field) {
        return field(form, field).<Text>map(Field::label).orElseGet(() -> Message.of("explanation.field." + field));
    }

    Text office(String code) {
        return regulation.offices().stream()
                .filter(office -> office.code().equals(code))
                .<Text>map(Office::title)
                .findFirst()
                .orElse(Text.verbatim(code));
    }

    Optional<Field> field(String form, String field) {
        return Optional.ofNullable(forms.get(form)).flatMap(known -> known.field(field));
    }

    /** Conclusions and built-in facts stand on no sheet. */
    boolean isSheet(String form) {
        var known = forms.get(form);
        return known != null && known.hasSheet();
    }

    boolean isCode(String form, String field) {
        return field(form, field)
                .filter(known -> known.type() == FieldType.CODE)
                .isPresent();
    }

    boolean isFigure(String form, String field) {
        return field(form, field)
                .filter(known -> known.type() == FieldType.NUMBER || known.type() == FieldType.COUNT)
                .isPresent();
    }

    /** The cell that names the piece of evidence, to point to a row as a whole. */
    Optional<CellRef> codeCell(EvidenceRow row) {
        return Optional.ofNullable(forms.get(row.form()))
                .flatMap(Form::codeField)
                .flatMap(code -> row.value(code.name()))
                .map(value -> value.cell());
    }

    /** A value as its field would have it written, with the unit. */
    Text value(@Nullable Object value, @Nullable Field field, String kode) {
        if (value instanceof Boolean yes) {
            return Message.of(yes ? "explanation.yes" : "explanation.no");
        }
        if (value instanceof Number number) {
            return number(number, field, kode);
        }
        if (value instanceof LocalDate date) {
            return language -> language.date(date);
        }
        return field != null && value instanceof String word
                ? choice(word, field)
                : Text.verbatim(String.valueOf(value));
    }

    Text value(Fact fact, String field) {
        return value(fact.value(field), field(fact.type(), field).orElse(null), kode(fact));
    }

    /** The piece of evidence that a fact is about, or an empty string; each form names that field as it likes. */
    String kode(Fact fact) {
        return Optional.ofNullable(forms.get(fact.type()))
                .flatMap(Form::codeField)
                .flatMap(code -> Optional.ofNullable(fact.value(code.name())))
                .map(String::valueOf)
                .orElse("");
    }

    /** A row that answers one piece of evidence and nothing else. */
    Fact row(String form, String kode) {
        return Optional.ofNullable(forms.get(form))
                .flatMap(Form::codeField)
                .map(code -> new Fact(form, Map.of(code.name(), kode), List.of()))
                .orElseGet(() -> new Fact(form, Map.of(), List.of()));
    }

    private Text number(Number number, @Nullable Field field, String kode) {
        if (field != null && field.type() == FieldType.YEAR) {
            return Text.verbatim(String.valueOf(number.intValue()));
        }
        Text written = language -> language.number(number);
        return unit(field, kode)
                .<Text>map(unit -> Message.of("explanation.withUnit", written, unit))
                .orElse(written);
    }

    private static Text choice(String word, Field field) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(word))
                .<Text>map(choice -> choice.label())
                .findFirst()
                .orElse(Text.verbatim(word));
    }

    private Optional<LocalizedText> unit(@Nullable Field field, String kode) {
        if (field == null || field.unit() == null) {
            return Optional.empty();
        }
        var code = field.unit();
        if (code.equals(Field.UNIT_PER_INDICATOR)) {
            var asked = evidence.get(kode);
            code = asked == null || asked.unit() == null ? "" : asked.unit();
        }
        return Optional.ofNullable(regulation.units().get(code));
    }
}
