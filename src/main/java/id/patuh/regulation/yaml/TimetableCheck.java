package id.patuh.regulation.yaml;

import id.patuh.regulation.Deadline;
import id.patuh.regulation.Regulation;
import java.util.HashMap;
import java.util.List;

/** Whether a region's own deadlines have names, and none is said twice. */
final class TimetableCheck {
    private final List<String> known;

    /** What one entry is for. */
    private record Matter(String code, String year, List<String> subjects) {}

    TimetableCheck(Regulation regulation) {
        this.known = regulation.timetable().stream().map(Deadline::code).toList();
    }

    void run(YamlNode top, Defects defects) {
        var seen = new HashMap<Matter, YamlNode>();
        for (var entry : top.at("deadlines").items()) {
            var code = entry.at("code").text();
            if (!code.isEmpty() && !known.contains(code) && !entry.at("title").present()) {
                defects.add(DefectCode.DEADLINE_TITLE_MISSING, entry, code, NearestName.hint(code, known));
            }
            var earlier = seen.putIfAbsent(matter(entry), entry);
            if (earlier != null && !code.isEmpty()) {
                defects.add(DefectCode.DEADLINE_DUPLICATE, entry, code, String.valueOf(earlier.line()));
            }
        }
    }

    private static Matter matter(YamlNode entry) {
        return new Matter(
                entry.at("code").text(),
                entry.at("dataYear").text(),
                entry.at("subjects").items().stream()
                        .map(YamlNode::text)
                        .sorted()
                        .toList());
    }
}
