package id.patuh.improvement;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.evidence.AnswerReader;
import id.patuh.evidence.EvidenceSet;
import id.patuh.language.Message;
import id.patuh.language.Nearest;
import id.patuh.language.Text;
import id.patuh.regulation.Assumption;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Evidence as it would be: what somebody assumes, put into the submission and evaluated by the one evaluator. */
public final class WhatIf {
    /** {@code 06.H.3.nilai=95}, {@code 06.S.1[2].berlaku=ya}, {@code Pengesahan[1].ditandatangani=ya}. */
    private static final Pattern SETTING =
            Pattern.compile("(?<what>[^=\\[\\]]+?)(?:\\[(?<row>\\d{1,4}|\\+)])?\\.(?<field>[^.=\\[\\]]+)=(?<value>.*)");

    private final Regulation regulation;
    private final ChangedEvidence today;

    public WhatIf(Regulation regulation, EvidenceSet evidence) {
        this.regulation = regulation;
        this.today = ChangedEvidence.of(regulation, evidence, List.of());
    }

    /**
     * Understands settings such as {@code 06.H.3.nilai=95}; those about one row belong together.
     *
     * @throws WhatIfException naming the first that has another shape
     */
    public static List<Assumption> parse(List<String> settings) {
        var byRow = new LinkedHashMap<List<String>, Assumption>();
        for (var setting : settings) {
            var one = parse(setting);
            byRow.merge(List.of(one.what(), one.row()), one, WhatIf::together);
        }
        return List.copyOf(byRow.values());
    }

    private static Assumption parse(String setting) {
        var parts = SETTING.matcher(setting.strip());
        if (!parts.matches()) {
            throw new WhatIfException(Message.of("improvement.set.shape", setting));
        }
        return new Assumption(
                parts.group("what").strip(),
                "",
                Objects.requireNonNullElse(parts.group("row"), ""),
                Map.of(parts.group("field").strip(), parts.group("value")),
                setting);
    }

    private static Assumption together(Assumption one, Assumption more) {
        var values = new LinkedHashMap<>(one.values());
        values.putAll(more.values());
        return new Assumption(one.what(), one.form(), one.row(), values, more.said());
    }

    /**
     * Finds the rows and reads the values.
     *
     * @return one change for each assumption, in their order
     * @throws WhatIfException naming the first that cannot be understood
     */
    public List<Change> changes(List<Assumption> assumptions) {
        var counts = new HashMap<List<String>, Integer>();
        return assumptions.stream()
                .map(assumption -> change(assumption, counts))
                .toList();
    }

    /** What the one evaluator says about a submission after changes. */
    public static Assessment assess(Assessor assessor, Assessment today, List<Change> changes) {
        var changed = ChangedEvidence.of(today.regulation(), today.evidence(), changes);
        return assessor.assess(today.regulation(), changed.evidence(), today.circumstances());
    }

    private Change change(Assumption assumption, Map<List<String>, Integer> counts) {
        var what = assumption.what();
        var form = form(assumption);
        var kode = form.name().equalsIgnoreCase(what) ? "" : kode(what, form);
        var values = new LinkedHashMap<String, Object>();
        assumption.values().forEach((name, written) -> {
            var field = form.field(name)
                    .filter(known -> known.type() != FieldType.CODE)
                    .orElseThrow(() -> unknownField(form, name));
            values.put(field.name(), typed(assumption, form, kode, field, written));
        });
        var rows = List.of(form.name(), kode);
        int count = counts.computeIfAbsent(rows, first -> today.count(form.name(), kode));
        int number = number(assumption, count);
        counts.put(rows, Math.max(count, number));
        return new Change(new RowPlace(form.name(), kode, number), values);
    }

    private Object typed(Assumption assumption, Form form, String kode, Field field, String written) {
        var answer = AnswerReader.of(regulation).read(form, kode, field, written);
        var typed = answer.typed();
        if (typed == null) {
            var problem = answer.problem() == null ? Text.verbatim("") : answer.problem();
            throw new WhatIfException(Message.of("improvement.set.value", assumption.said(), problem));
        }
        return typed;
    }

    private Form form(Assumption assumption) {
        var fields = assumption.values().keySet();
        var what = assumption.what();
        var named = regulation.forms().stream()
                .filter(Form::hasSheet)
                .filter(form ->
                        form.name().equalsIgnoreCase(what) && form.codeField().isEmpty())
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        var forms = regulation.indicators().stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .filter(asked -> asked.kode().equalsIgnoreCase(what))
                .flatMap(asked -> regulation.form(asked.form()).stream())
                .filter(form -> assumption.form().isEmpty() || form.name().equals(assumption.form()))
                .distinct()
                .toList();
        return forms.stream()
                .filter(form ->
                        fields.stream().allMatch(field -> form.field(field).isPresent()))
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .orElseThrow(() -> unknownEvidence(what));
    }

    private String kode(String what, Form form) {
        return regulation.indicators().stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .filter(asked ->
                        asked.form().equals(form.name()) && asked.kode().equalsIgnoreCase(what))
                .map(asked -> asked.kode())
                .findFirst()
                .orElse(what);
    }

    private static int number(Assumption assumption, int count) {
        var said = assumption.row();
        if (said.isEmpty()) {
            if (count > 1) {
                throw new WhatIfException(Message.of("improvement.set.several", assumption.said(), count));
            }
            return 1;
        }
        boolean isNew = said.equals(Assumption.NEW);
        int number = isNew ? count + 1 : Integer.parseInt(said);
        if (number < 1 || number > count + 1) {
            throw new WhatIfException(Message.of("improvement.set.row", assumption.said(), count));
        }
        return number;
    }

    private WhatIfException unknownEvidence(String what) {
        var known = new TreeSet<String>();
        regulation.indicators().forEach(indicator -> indicator.evidence().forEach(asked -> known.add(asked.kode())));
        return new WhatIfException(Message.of(
                "improvement.set.unknown",
                what,
                Nearest.ignoringCase().among(known, what).orElse("")));
    }

    private static WhatIfException unknownField(Form form, String name) {
        var fields = form.fields().stream()
                .filter(field -> field.type() != FieldType.CODE)
                .map(Field::name)
                .toList();
        return new WhatIfException(Message.of("improvement.set.field", name, form.title(), String.join(", ", fields)));
    }
}
