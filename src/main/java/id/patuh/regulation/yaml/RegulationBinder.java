package id.patuh.regulation.yaml;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.Adjustment;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.LegalBasis;
import id.patuh.regulation.Office;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Scoring;
import id.patuh.regulation.Source;
import id.patuh.regulation.SubjectKind;
import id.patuh.regulation.View;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes the regulation that a pack's files describe; fails at the first value that does not fit. */
final class RegulationBinder {
    private final Pack pack;

    RegulationBinder(Pack pack) {
        this.pack = pack;
    }

    Regulation regulation() {
        var top = pack.top(Pack.REGULATION);
        return new Regulation(
                top.at("id").string(),
                top.at("version").string(),
                pack.files().hash(),
                pack.folder(),
                top.at("title").words(),
                legalBasis(top.at("legalBasis")),
                titled(top.at("subjects"), SubjectKind::new),
                titled(top.at("aspects"), Aspect::new),
                scoring(top.at("scoring")),
                top.at("ratings").items().stream().map(RegulationBinder::rating).toList(),
                titled(top.at("offices"), Office::new),
                byKey(top.at("units"), YamlNode::words),
                top.at("criteria").items().stream().map(this::criterion).toList(),
                top.at("views").items().stream().map(RegulationBinder::view).toList(),
                top.optional("adjustment").map(RegulationBinder::adjustment).orElse(null),
                FormBinder.forms(pack.top(Pack.FORMS)),
                pack.top(Pack.CHECKS).items().stream()
                        .map(RegulationBinder::check)
                        .toList(),
                pack.mappingFiles().stream()
                        .map(file -> MappingBinder.mapping(file, pack.name() + "/" + file.file()))
                        .toList(),
                top.at("signOffs").items().stream()
                        .map(SubmissionBinder::signOff)
                        .toList(),
                top.at("timetable").items().stream()
                        .map(SubmissionBinder::deadline)
                        .toList(),
                EffortBinder.effort(pack.top(Pack.EFFORT)));
    }

    static Source source(YamlNode node) {
        return new Source(
                node.at("status").constant(Source.Status.class),
                node.at("basis").string(),
                node.at("reviewed").day());
    }

    private static LegalBasis legalBasis(YamlNode node) {
        return new LegalBasis(
                node.at("citation").words(),
                node.at("from").dayOrNull(),
                node.at("to").dayOrNull(),
                node.at("replacedBy").stringOrNull(),
                source(node.at("source")));
    }

    private static Scoring scoring(YamlNode node) {
        return new Scoring(
                node.at("method").constant(Scoring.Method.class),
                byKey(node.at("weights"), YamlNode::decimal),
                source(node.at("source")));
    }

    private static Rating rating(YamlNode node) {
        return new Rating(
                node.at("code").string(),
                node.at("title").words(),
                node.at("from").decimal(),
                node.at("target").flag(),
                source(node.at("source")));
    }

    private static View view(YamlNode node) {
        return new View(
                node.at("code").string(),
                node.at("title").words(),
                titled(node.at("tags"), View.Tag::new),
                source(node.at("source")));
    }

    private static Adjustment adjustment(YamlNode node) {
        return new Adjustment(
                node.at("form").string(),
                node.at("points").string(),
                node.at("title").words(),
                source(node.at("source")));
    }

    private static CheckDefinition check(YamlNode node) {
        return new CheckDefinition(
                node.at("code").string(),
                node.at("blocking").flag(),
                node.at("title").words(),
                node.at("message").words(),
                node.at("repair").words(),
                source(node.at("source")));
    }

    private Criterion criterion(YamlNode node) {
        var code = node.at("code").string();
        List<Indicator> indicators =
                node.at("folder").present() ? IndicatorBinder.indicators(code, pack.indicators(node)) : List.of();
        return new Criterion(code, node.at("title").words(), node.at("group").words(), indicators);
    }

    private static <T> List<T> titled(YamlNode list, BiFunction<String, LocalizedText, T> made) {
        return list.items().stream()
                .map(node ->
                        made.apply(node.at("code").string(), node.at("title").words()))
                .toList();
    }

    /** In the order of the file. */
    private static <T> Map<String, T> byKey(YamlNode group, Function<YamlNode, T> value) {
        var map = new LinkedHashMap<String, T>();
        group.members().forEach(member -> map.put(member.key(), value.apply(member)));
        return Collections.unmodifiableMap(map);
    }
}
