package id.patuh.assessment;

import id.patuh.explanation.Explanation;
import id.patuh.language.Message;
import id.patuh.regulation.Waiver;
import id.patuh.regulation.Waiver.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays recorded exceptions over what the evidence says; what it says stays visible beneath. */
final class Exemptions {
    /** An exception excuses an office; it excuses neither the pack nor the program. */
    private static final Set<Verdict> OF_NO_OFFICE = EnumSet.of(Verdict.NOT_CHECKED, Verdict.ERROR);

    private final List<Waiver> waivers;
    private final LocalDate day;

    Exemptions(Circumstances circumstances) {
        this.waivers = circumstances.waivers().all();
        var asOf = circumstances.asOf();
        this.day = asOf == null
                ? LocalDate.EPOCH
                : asOf.day(circumstances.waivers().zone());
    }

    List<IndicatorResult> over(List<IndicatorResult> raw) {
        var used = new HashMap<String, Waiver>();
        uses(raw).stream()
                .filter(use -> use.state() == WaiverUse.State.IN_FORCE)
                .forEach(use -> used.put(use.waiver().indicator(), use.waiver()));
        return used.isEmpty()
                ? raw
                : raw.stream().map(result -> over(result, used)).toList();
    }

    private static IndicatorResult over(IndicatorResult raw, Map<String, Waiver> used) {
        var waiver = used.get(raw.indicator().code());
        if (waiver == null) {
            return raw;
        }
        var exemption = new Exemption(waiver, raw.verdict(), raw.points());
        if (waiver.kind() == Kind.WAIVER) {
            return new IndicatorResult(
                    raw.indicator(),
                    raw.verdict(),
                    raw.points(),
                    raw.explanation(),
                    raw.note(),
                    raw.cells(),
                    exemption);
        }
        var explanation = new Explanation(raw.explanation().because(), List.of());
        return new IndicatorResult(
                raw.indicator(), Verdict.NOT_APPLICABLE, 0, explanation, raw.note(), raw.cells(), exemption);
    }

    /** In the order of the file. */
    List<WaiverUse> uses(List<IndicatorResult> raw) {
        var verdicts = new HashMap<String, Verdict>();
        raw.forEach(result -> verdicts.put(result.indicator().code(), result.verdict()));
        return waivers.stream()
                .map(waiver -> use(waiver, Objects.requireNonNull(verdicts.get(waiver.indicator()))))
                .toList();
    }

    private WaiverUse use(Waiver waiver, Verdict verdict) {
        if (day.isBefore(waiver.from())) {
            return new WaiverUse(
                    waiver, WaiverUse.State.NOT_YET, Message.of("assessment.waiver.notYet", waiver.from()));
        }
        if (day.isAfter(waiver.to())) {
            return new WaiverUse(waiver, WaiverUse.State.LAPSED, Message.of("assessment.waiver.lapsed", waiver.to()));
        }
        if (verdict == Verdict.NOT_APPLICABLE) {
            return unused(waiver, "assessment.waiver.unused.notApplicable");
        }
        if (waiver.kind() == Kind.NOT_APPLICABLE) {
            return new WaiverUse(waiver, WaiverUse.State.IN_FORCE, Message.of("assessment.waiver.notApplicable"));
        }
        if (verdict == Verdict.MET) {
            return unused(waiver, "assessment.waiver.unused.met");
        }
        return OF_NO_OFFICE.contains(verdict)
                ? unused(waiver, "assessment.waiver.unused.program")
                : new WaiverUse(waiver, WaiverUse.State.IN_FORCE, Message.of("assessment.waiver.inForce"));
    }

    private static WaiverUse unused(Waiver waiver, String key) {
        return new WaiverUse(waiver, WaiverUse.State.UNUSED, Message.of(key));
    }
}
