package id.patuh.authoring.book;

import id.patuh.assessment.Verdict;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.report.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses from an indicator's examples the few that show most: some that pass, some that fail, one of each other verdict. */
final class Examples {
    private static final Map<Verdict, Integer> SHOWN =
            Map.of(Verdict.MET, 2, Verdict.PARTLY_MET, 2, Verdict.NOT_MET, 2);

    private final List<PackCase> cases;
    private final BookWords words;

    Examples(List<PackCase> cases, BookWords words) {
        this.cases = cases;
        this.words = words;
    }

    int count(String indicator) {
        return of(indicator).size();
    }

    /** In the order of verdicts, from met to failed. */
    List<BookView.Example> shown(String indicator) {
        var byVerdict = new LinkedHashMap<Verdict, List<PackCase>>();
        of(indicator).stream()
                .sorted(Comparator.comparing(Examples::verdict))
                .forEach(one -> byVerdict
                        .computeIfAbsent(verdict(one), verdict -> new ArrayList<>())
                        .add(one));
        var shown = new ArrayList<BookView.Example>();
        byVerdict.forEach((verdict, some) -> some.stream()
                .limit(SHOWN.getOrDefault(verdict, 1))
                .map(this::example)
                .forEach(shown::add));
        return shown;
    }

    private List<PackCase> of(String indicator) {
        return cases.stream()
                .filter(one -> one.expect() instanceof ExpectedVerdict expected
                        && expected.indicator().equals(indicator))
                .toList();
    }

    private static Verdict verdict(PackCase one) {
        return Verdict.valueOf(((ExpectedVerdict) one.expect()).verdict());
    }

    private BookView.Example example(PackCase one) {
        var verdict = verdict(one);
        return new BookView.Example(
                one.name(),
                words.in("example.year", Integer.toString(one.year())),
                one.given().stream()
                        .map(row -> words.given(row.form(), row.values()))
                        .toList(),
                new BookView.Badge("v-" + verdict, words.in(Names.of(verdict)), ""),
                words.in("points", ((ExpectedVerdict) one.expect()).points()));
    }
}
