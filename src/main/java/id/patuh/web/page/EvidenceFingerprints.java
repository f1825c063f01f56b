package id.patuh.web.page;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Indicator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells whether what offices answer for an indicator is still the same, in whatever file, row or column it stands.
 *
 * @param rows those that say which evidence they give, by its code
 */
record EvidenceFingerprints(Map<String, Form> forms, Map<String, List<EvidenceRow>> rows) {

    static EvidenceFingerprints of(Assessment assessment) {
        var forms = assessment.regulation().forms().stream().collect(Collectors.toMap(Form::name, Function.identity()));
        var rows = assessment.evidence().rows().stream()
                .filter(row -> row.kode() != null)
                .collect(Collectors.groupingBy(row -> String.valueOf(row.kode())));
        return new EvidenceFingerprints(forms, rows);
    }

    /** Of the answers for one indicator, and of declarations that it does not apply; 64 signs. */
    String of(Indicator indicator) {
        var answers = new ArrayList<String>();
        indicator
                .evidence()
                .forEach(asked -> rows.getOrDefault(asked.kode(), List.of()).stream()
                        .filter(row -> row.form().equals(asked.form()))
                        .forEach(row -> add(row, answers)));
        rows.getOrDefault(indicator.code(), List.of()).stream()
                .filter(row -> form(row)
                        .filter(form -> form.purpose() == Purpose.NOT_APPLICABLE)
                        .isPresent())
                .forEach(row -> add(row, answers));
        answers.sort(Comparator.naturalOrder());
        return hash(joined(answers));
    }

    /** What is printed on the form, blanks and placeholders are no answers, neither here nor to the rules. */
    private void add(EvidenceRow row, List<String> answers) {
        var said = new ArrayList<String>();
        form(row)
                .ifPresent(form -> form.fields().stream()
                        .filter(field -> !field.prefilled() && field.type() != FieldType.CODE)
                        .forEach(field -> row.value(field.name()).ifPresent(value -> add(field, value, said))));
        if (!said.isEmpty()) {
            answers.add(joined(List.of(row.form(), String.valueOf(row.kode()), joined(said))));
        }
    }

    private static void add(Field field, EvidenceValue value, List<String> said) {
        if (value.state() == State.ANSWERED || value.state() == State.UNREADABLE) {
            said.add(field.name());
            said.add(value.state().name());
            said.add(words(value));
        }
    }

    /** As understood where it is: a number shown with fewer decimals is the same number. */
    private static String words(EvidenceValue value) {
        var typed = value.typed();
        if (typed instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return typed == null ? value.cell().shown() : typed.toString();
    }

    private Optional<Form> form(EvidenceRow row) {
        return Optional.ofNullable(forms.get(row.form()));
    }

    /** Each text after its length, so that no two lists look the same. */
    private static String joined(List<String> texts) {
        return texts.stream().map(text -> text.length() + ":" + text).collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
