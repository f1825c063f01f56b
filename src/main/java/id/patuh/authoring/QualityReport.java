package id.patuh.authoring;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how well examples guard rules: what they have never seen, and which changes they would not notice. */
public record QualityReport(Language language) {
    public String text(CoverageRun run) {
        var lines = Stream.of(
                run.holes().stream().map(QualityReport::hole),
                run.percentages().entrySet().stream().map(entry -> percentage(run, entry)),
                Stream.of(Message.of(
                        "authoring.coverage.total",
                        run.regulation(),
                        run.percentage(),
                        run.holes().size())));
        return lines(lines.flatMap(each -> each));
    }

    private static Text hole(CoverageRun.Hole hole) {
        var key = hole.question().isEmpty()
                ? hole.answer() ? "authoring.coverage.neverFires" : "authoring.coverage.neverSilent"
                : hole.answer() ? "authoring.coverage.neverTrue" : "authoring.coverage.neverFalse";
        return Message.of(key, Text.verbatim(hole.place()), hole.rule().name(), hole.question());
    }

    private static Text percentage(CoverageRun run, Map.Entry<String, BigDecimal> entry) {
        var folder = entry.getKey().isEmpty() ? run.regulation() : run.regulation() + "/" + entry.getKey();
        return Message.of("authoring.coverage.folder", folder, entry.getValue());
    }

    public String text(MutationRun run) {
        var lines = Stream.of(
                run.unexplained().stream().map(QualityReport::survivor),
                run.unused().stream()
                        .map(unused -> Message.of(
                                "authoring.mutation.unused", unused.line(), unused.rule(), unused.mutation())),
                Stream.of(Message.of(
                        "authoring.mutation.total",
                        run.regulation(),
                        run.mutants().size(),
                        run.count(Mutant.Fate.KILLED),
                        run.count(Mutant.Fate.MASKED),
                        run.count(Mutant.Fate.REFUSED),
                        run.count(Mutant.Fate.SURVIVED),
                        run.survivors().size() - run.unexplained().size())));
        return lines(lines.flatMap(each -> each));
    }

    private static Text survivor(Mutant mutant) {
        var part = mutant.change().part();
        return Message.of(
                "authoring.mutation.survivor",
                Text.verbatim(part.rule().file() + ":" + part.line()),
                part.rule().name(),
                mutant.change().text());
    }

    private String lines(Stream<? extends Text> texts) {
        return texts.map(text -> text.in(language) + System.lineSeparator()).collect(Collectors.joining());
    }

    /** Coverage for other programs. */
    public static Map<String, Object> tree(CoverageRun run) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("regulation", run.regulation());
        tree.put("percentage", run.percentage());
        tree.put("folders", run.percentages());
        tree.put("rules", run.rules().size());
        tree.put(
                "missing",
                run.holes().stream()
                        .map(hole -> ordered(
                                "file", hole.rule().file(),
                                "line", hole.line(),
                                "rule", hole.rule().name(),
                                "question", hole.question(),
                                "answer", hole.answer()))
                        .toList());
        return tree;
    }

    /** Changes and their fate for other programs. */
    public static Map<String, Object> tree(MutationRun run) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("regulation", run.regulation());
        tree.put("mutants", run.mutants().size());
        tree.put("killed", run.count(Mutant.Fate.KILLED));
        tree.put("masked", run.count(Mutant.Fate.MASKED));
        tree.put("refused", run.count(Mutant.Fate.REFUSED));
        tree.put("survivors", run.survivors().stream().map(QualityReport::tree).toList());
        tree.put(
                "unusedReasons",
                run.unused().stream()
                        .map(unused -> ordered(
                                "line", unused.line(),
                                "rule", unused.rule(),
                                "mutation", unused.mutation()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> tree(Mutant mutant) {
        var part = mutant.change().part();
        var accepted = mutant.accepted();
        return ordered(
                "file", part.rule().file(),
                "line", part.line(),
                "rule", part.rule().name(),
                "mutation", mutant.change().text(),
                "reason", accepted == null ? "" : accepted.reason());
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            tree.put(Objects.toString(pairs[i]), pairs[i + 1]);
        }
        return tree;
    }
}
