package id.patuh.regulation.yaml;

import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.Place;
import id.patuh.regulation.Waiver;
import id.patuh.regulation.Waivers;

/** Makes the exceptions that a file records. */
final class WaiverBinder {
    private WaiverBinder() {}

    static Waivers waivers(YamlNode top) {
        return new Waivers(
                SubmissionBinder.zone(top, IndonesianZone.WIB),
                top.at("exceptions").items().stream().map(WaiverBinder::waiver).toList());
    }

    private static Waiver waiver(YamlNode node) {
        return new Waiver(
                node.at("indicator").string(),
                node.at("kind").constant(Waiver.Kind.class),
                words(node.at("legalBasis")),
                words(node.at("justification")),
                words(node.at("approver")),
                node.at("from").day(),
                node.at("to").day(),
                new Place(node.file(), node.line()));
    }

    /** On one line, and without signs that would steer a console. */
    static String words(YamlNode node) {
        return node.string()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
    }
}
