package id.patuh.regulation.yaml;

import id.patuh.regulation.AcceptedFinding;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.regulation.Place;
import id.patuh.regulation.WrittenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where things stand in a pack's files; passes over whatever is malformed. */
final class WritingReader {
    /** Keys whose value is words for people, even where it is one plain string. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "label",
            "asks",
            "help",
            "rationale",
            "comply",
            "message",
            "repair",
            "review",
            "group",
            "citation",
            "reason");

    /** Keys whose members are words for people. */
    private static final Set<String> GROUPS_OF_WORDS = Set.of("units", "choices");

    private final Pack pack;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<WrittenText> texts = new ArrayList<>();

    WritingReader(Pack pack) {
        this.pack = pack;
    }

    PackWriting writing() {
        regulation(pack.top(Pack.REGULATION));
        pack.top(Pack.FORMS).members().forEach(this::form);
        coded(Kind.CHECK, pack.top(Pack.CHECKS));
        for (var criterion : pack.criteriaWithFolder()) {
            coded(Kind.INDICATOR, pack.indicators(criterion));
            pack.indicators(criterion)
                    .items()
                    .forEach(indicator -> indicator
                            .at("evidence")
                            .items()
                            .forEach(evidence -> note(Kind.EVIDENCE, evidence, evidence.at("kode"))));
        }
        pack.documents().values().forEach(document -> texts(document.top()));
        return new PackWriting(places, texts, accepted());
    }

    private void regulation(YamlNode top) {
        coded(Kind.CRITERION, top.at("criteria"));
        coded(Kind.OFFICE, top.at("offices"));
        coded(Kind.ASPECT, top.at("aspects"));
        top.at("units").members().forEach(unit -> note(Kind.UNIT, unit, unit.key()));
        top.at("views").items().forEach(view -> coded(Kind.TAG, view.at("tags")));
    }

    private void form(YamlNode form) {
        note(Kind.FORM, form, form.key());
        for (var field : form.at("fields").members()) {
            note(Kind.FIELD, field, form.key(), field.key());
            field.at("choices")
                    .members()
                    .forEach(choice -> note(Kind.CHOICE, choice, form.key(), field.key(), choice.key()));
        }
    }

    private void coded(Kind kind, YamlNode list) {
        list.items().forEach(item -> note(kind, item, item.at("code")));
    }

    private void note(Kind kind, YamlNode at, YamlNode name) {
        note(kind, at, name.text());
    }

    private void note(Kind kind, YamlNode at, String... names) {
        places.putIfAbsent(PackWriting.key(kind, names), place(at));
    }

    private static Place place(YamlNode node) {
        return new Place(node.file(), node.line());
    }

    private void texts(YamlNode node) {
        if (node.at("id").json().isString() && node.at("en").json().isString()) {
            texts.add(new WrittenText(
                    place(node), node.at("id").text(), node.at("en").text()));
        } else if (node.json().isString()) {
            string(node);
        } else {
            node.members().forEach(this::texts);
            node.items().forEach(this::texts);
        }
    }

    private void string(YamlNode node) {
        if (inIndonesianOnly(node)) {
            texts.add(new WrittenText(place(node), node.text(), null));
        } else if (WORDS.contains(node.key()) || GROUPS_OF_WORDS.contains(group(node))) {
            texts.add(new WrittenText(place(node), node.text(), node.text()));
        }
    }

    private static boolean inIndonesianOnly(YamlNode node) {
        return switch (node.key()) {
            case "basis" -> true;
            case "name" -> node.file().endsWith(Pack.CASES);
            case "reason" -> node.file().equals(Pack.MUTANTS);
            default -> false;
        };
    }

    private static String group(YamlNode node) {
        var parts = node.pointer().split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    private List<AcceptedFinding> accepted() {
        return pack.top(Pack.ACCEPTED).items().stream()
                .flatMap(item -> accepted(item).stream())
                .toList();
    }

    private static Optional<AcceptedFinding> accepted(YamlNode item) {
        try {
            return Optional.of(new AcceptedFinding(
                    item.at("code").string(),
                    item.at("at").string(),
                    item.at("reason").words(),
                    item.at("reviewed").day(),
                    place(item)));
        } catch (MalformedNodeException toldByTheSchema) {
            return Optional.empty();
        }
    }
}
