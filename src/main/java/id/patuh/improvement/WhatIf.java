package id.patuh.improvement;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.evidence.AnswerReader;
import id.patuh.evidence.EvidenceSet;
import id.patuh.language.Message;
import id.patuh.language.Nearest;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
     * Understands settings such as {@code 06.H.3.nilai=95}.
     *
     * @return one change for each row, in the order of the settings
     * @throws WhatIfException naming the first that cannot be understood
     */
    public List<Change> changes(List<String> settings) {
        var changes = new ArrayList<Change>();
        settings.forEach(setting -> changes.add(change(setting)));
        return List.copyOf(changes);
    }

    /** What the one evaluator says about a submission after changes. */
    public static Assessment assess(Assessor assessor, Assessment today, List<Change> changes) {
        var changed = ChangedEvidence.of(today.regulation(), today.evidence(), changes);
        return assessor.assess(today.regulation(), changed.evidence(), today.circumstances());
    }

    private Change change(String setting) {
        var parts = SETTING.matcher(setting.strip());
        if (!parts.matches()) {
            throw new WhatIfException(Message.of("improvement.set.shape", setting));
        }
        var what = parts.group("what").strip();
        var name = parts.group("field").strip();
        var form = form(what, name);
        var field = form.field(name)
                .filter(known -> known.type() != FieldType.CODE)
                .orElseThrow(() -> unknownField(form, name));
        var kode = form.name().equalsIgnoreCase(what) ? "" : kode(what, form);
        var answer = AnswerReader.of(regulation).read(form, kode, field, parts.group("value"));
        if (answer.typed() == null) {
            var problem = answer.problem() == null ? Text.verbatim("") : answer.problem();
            throw new WhatIfException(Message.of("improvement.set.value", setting, problem));
        }
        var number = number(parts.group("row"), form, kode, setting);
        return new Change(new RowPlace(form.name(), kode, number), Map.of(field.name(), answer.typed()));
    }

    private Form form(String what, String field) {
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
                .distinct()
                .toList();
        return forms.stream()
                .filter(form -> form.field(field).isPresent())
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

    private int number(@Nullable String said, Form form, String kode, String setting) {
        int count = today.count(form.name(), kode);
        if (said == null) {
            if (count > 1) {
                throw new WhatIfException(Message.of("improvement.set.several", setting, count));
            }
            return 1;
        }
        int number = said.equals("+") ? count + 1 : Integer.parseInt(said);
        if (number < 1 || number > count + 1) {
            throw new WhatIfException(Message.of("improvement.set.row", setting, count));
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
