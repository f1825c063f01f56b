package id.patuh.regulation.yaml;

import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.OwnTimetable;

/** Makes the deadlines that a region was told. */
final class TimetableBinder {
    private TimetableBinder() {}

    static OwnTimetable timetable(YamlNode top) {
        var zone = SubmissionBinder.zone(top, IndonesianZone.WIB);
        return new OwnTimetable(
                zone,
                top.at("deadlines").items().stream()
                        .map(node -> entry(node, zone))
                        .toList());
    }

    private static OwnTimetable.Entry entry(YamlNode node, IndonesianZone zone) {
        return new OwnTimetable.Entry(
                node.at("code").string(),
                node.at("title").wordsOrNull(),
                node.at("dataYear").present() ? node.at("dataYear").whole() : null,
                node.at("subjects").items().stream().map(YamlNode::string).toList(),
                node.at("day").day(),
                SubmissionBinder.zone(node, zone),
                WaiverBinder.words(node.at("basis")));
    }
}
