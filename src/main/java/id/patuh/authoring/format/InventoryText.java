package id.patuh.authoring.format;

import id.patuh.authoring.PackInventory;
import id.patuh.authoring.PackInventory.Share;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.LegalBasis;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Source.Status;
import id.patuh.rules.Rule.Purpose;
import java.util.List;
import java.util.Map;

/** What stands in packs, for people. */
public final class InventoryText {
    private static final int TITLE = 44;

    private final Language language;
    private final Lines lines;

    private InventoryText(Language language, int width) {
        this.language = language;
        this.lines = new Lines(width);
    }

    public static String of(List<PackInventory> packs, Language language, int width) {
        var text = new InventoryText(language, width);
        packs.forEach(text::pack);
        return text.lines.text();
    }

    private void pack(PackInventory pack) {
        var regulation = pack.regulation();
        if (regulation == null) {
            lines.add(0, pack.id());
        } else {
            heading(regulation);
            counts(pack, regulation);
        }
        if (!pack.rulesKnown()) {
            say(2, "authoring.list.defects", pack.defects(), pack.id());
        }
        lines.blank();
        if (regulation != null) {
            pack.criteria().forEach(share -> share(share, pack.rulesKnown()));
            lines.blank();
        }
    }

    private void heading(Regulation regulation) {
        lines.add(
                0,
                "%s %s · %s"
                        .formatted(
                                regulation.id(),
                                regulation.version(),
                                regulation.title().in(language)));
        lines.add(2, regulation.legalBasis().citation().in(language));
        lines.add(2, inForce(regulation.legalBasis()).in(language));
    }

    private static Text inForce(LegalBasis basis) {
        var from = basis.from();
        var to = basis.to();
        Text begin =
                from == null ? Message.of("authoring.list.sinceUnknown") : Message.of("authoring.list.since", from);
        Text end = to == null ? Text.verbatim("") : Message.of("authoring.list.until", to);
        var replacement = basis.replacedBy();
        Text replaced = replacement == null ? Text.verbatim("") : Message.of("authoring.list.replacedBy", replacement);
        return language -> begin.in(language) + end.in(language) + replaced.in(language);
    }

    private void counts(PackInventory pack, Regulation regulation) {
        say(
                2,
                "authoring.list.content",
                regulation.criteria().size(),
                regulation.indicators().size(),
                regulation.forms().size(),
                regulation.checks().size());
        if (pack.rulesKnown()) {
            var rules = pack.rules();
            say(
                    2,
                    "authoring.list.rules",
                    rules.values().stream().mapToInt(Integer::intValue).sum(),
                    rules.getOrDefault(Purpose.AWARD, 0),
                    rules.getOrDefault(Purpose.REVIEW, 0),
                    rules.getOrDefault(Purpose.CHECK, 0),
                    rules.getOrDefault(Purpose.DERIVATION, 0));
            say(2, "authoring.list.cases", pack.cases());
        }
        var sources = pack.sources();
        say(
                2,
                "authoring.list.sources",
                count(sources, Status.CONFIRMED),
                count(sources, Status.REPORTED),
                count(sources, Status.WORKING));
    }

    private static int count(Map<Status, Integer> sources, Status status) {
        return sources.getOrDefault(status, 0);
    }

    private void share(Share share, boolean rulesKnown) {
        var title = share.criterion().title().in(language);
        lines.exactly("  %-5s %s  %s"
                .formatted(
                        share.criterion().code(),
                        padded(title),
                        told(share, rulesKnown).in(language)));
    }

    private static Text told(Share share, boolean rulesKnown) {
        if (share.indicators().isEmpty()) {
            return Message.of("authoring.list.empty");
        }
        var sources = share.sources();
        var counted =
                rulesKnown ? Message.of("authoring.list.shareRules", share.rules(), share.cases()) : Text.verbatim("");
        return Message.of(
                "authoring.list.share",
                share.indicators().size(),
                counted,
                count(sources, Status.CONFIRMED),
                count(sources, Status.REPORTED),
                count(sources, Status.WORKING));
    }

    private static String padded(String title) {
        var shown = title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
        return shown + " ".repeat(TITLE - shown.length());
    }

    private void say(int indent, String key, Object... arguments) {
        lines.add(indent, Message.of(key, arguments).in(language));
    }
}
