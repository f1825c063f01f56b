package id.patuh.regulation.yaml;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;

/** Whether recorded exceptions name indicators that there are, and days that can be. */
final class WaiverCheck {
    private final List<String> indicators;

    WaiverCheck(Regulation regulation) {
        this.indicators = regulation.indicators().stream().map(Indicator::code).toList();
    }

    void run(YamlNode top, Defects defects) {
        var seen = new ArrayList<YamlNode>();
        for (var waiver : top.at("exceptions").items()) {
            defects.unknownName(DefectCode.INDICATOR_UNKNOWN, waiver.at("indicator"), indicators);
            var from = waiver.at("from").dayIfValid();
            var to = waiver.at("to").dayIfValid();
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                defects.add(DefectCode.DATES_REVERSED, waiver.at("to"), to.get(), from.get());
            }
            seen.stream()
                    .filter(earlier -> overlap(earlier, waiver))
                    .findFirst()
                    .ifPresent(earlier -> overlapping(waiver, earlier, defects));
            seen.add(waiver);
        }
    }

    private static void overlapping(YamlNode waiver, YamlNode earlier, Defects defects) {
        defects.add(
                DefectCode.WAIVERS_OVERLAP,
                waiver.at("indicator"),
                waiver.at("indicator").text(),
                String.valueOf(earlier.line()));
    }

    private static boolean overlap(YamlNode one, YamlNode other) {
        return !one.at("indicator").text().isEmpty()
                && one.at("indicator").text().equals(other.at("indicator").text())
                && !endsBefore(one, other)
                && !endsBefore(other, one);
    }

    private static boolean endsBefore(YamlNode one, YamlNode other) {
        var to = one.at("to").dayIfValid();
        var from = other.at("from").dayIfValid();
        return to.isPresent() && from.isPresent() && to.get().isBefore(from.get());
    }
}
