package id.patuh.assessment;

import id.patuh.evidence.EvidenceSet;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
import id.patuh.testsupport.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** As many made-up subjects as Indonesia has regencies and cities, with plausible and implausible evidence. */
public final class GeneratedNation {
    public static final int SUBJECTS = 514;
    private static final int YEAR = 2024;

    private final Regulation regulation;
    private final Random random = new Random(20261121);

    private GeneratedNation(Regulation regulation) {
        this.regulation = regulation;
    }

    /** Three rows for most pieces of evidence, one where a form asks for no more. */
    public static List<EvidenceSet> of(Regulation regulation) {
        var nation = new GeneratedNation(regulation);
        var subjects = new ArrayList<EvidenceSet>();
        for (int i = 0; i < SUBJECTS; i++) {
            subjects.add(Evidence.of(regulation, YEAR, nation.rows()));
        }
        return subjects;
    }

    /** The facts that the evaluator makes of a subject's evidence. */
    public static List<Fact> facts(EvidenceSet evidence, Regulation regulation) {
        return EvidenceFacts.of(evidence, regulation).certain();
    }

    private List<GivenRow> rows() {
        var rows = new ArrayList<GivenRow>();
        for (var indicator : regulation.indicators()) {
            for (var asked : indicator.evidence()) {
                var form = regulation.form(asked.form()).orElseThrow();
                int count = form.onePer() == null && form.purpose() == Purpose.EVIDENCE ? 3 : 1;
                for (int i = 0; i < count; i++) {
                    rows.add(new GivenRow(form.name(), values(form.fields(), asked.kode())));
                }
            }
        }
        return rows;
    }

    private Map<String, Object> values(List<Field> fields, String kode) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            values.put(field.name(), value(field, kode));
        }
        return values;
    }

    private Object value(Field field, String kode) {
        return switch (field.type()) {
            case CODE -> kode;
            case TEXT -> "Nomor " + random.nextInt(100);
            case NUMBER -> random.nextInt(1_000) / 10.0;
            case COUNT -> (long) random.nextInt(40);
            case YEAR -> YEAR - (random.nextInt(5) == 0 ? 1 : 0);
            case DATE -> LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(400));
            case YESNO -> random.nextInt(4) > 0;
            case CHOICE ->
                field.choices().get(random.nextInt(field.choices().size())).value();
        };
    }
}
