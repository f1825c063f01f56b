package id.patuh.regulation.yaml;

import id.patuh.regulation.Deadline;
import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.SignOff;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Makes what a pack says about handing in: the signatures and the timetable. */
final class SubmissionBinder {
    /** Where the ministry sits. */
    private static final IndonesianZone USUAL_ZONE = IndonesianZone.WIB;

    private SubmissionBinder() {}

    static SignOff signOff(YamlNode node) {
        return new SignOff(
                node.at("code").string(),
                node.at("title").words(),
                node.at("form").string(),
                node.at("field").string(),
                node.at("choice").string(),
                node.at("signed").string(),
                node.at("day").stringOrNull(),
                node.at("per").constant(SignOff.Scope.class),
                node.at("required").flag(),
                node.at("check").stringOrNull(),
                RegulationBinder.source(node.at("source")));
    }

    static Deadline deadline(YamlNode node) {
        var yearly = node.at("yearly");
        return new Deadline(
                node.at("code").string(),
                node.at("title").words(),
                zone(node, USUAL_ZONE),
                yearly.present() ? yearly.at("day").dayOfYear() : null,
                yearly.present() ? yearly.at("yearsAfter").whole() : 0,
                years(node.at("years")),
                RegulationBinder.source(node.at("source")));
    }

    /** The zone that is written, or the usual one. */
    static IndonesianZone zone(YamlNode node, IndonesianZone usual) {
        return node.optional("zone")
                .map(zone -> zone.constant(IndonesianZone.class))
                .orElse(usual);
    }

    private static Map<Integer, LocalDate> years(YamlNode group) {
        var years = new TreeMap<Integer, LocalDate>();
        for (var year : group.members()) {
            if (!year.key().matches("[0-9]{4}")) {
                throw new MalformedNodeException(year);
            }
            years.put(Integer.valueOf(year.key()), year.day());
        }
        return Collections.unmodifiableMap(years);
    }
}
