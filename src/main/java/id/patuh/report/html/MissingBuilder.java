package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.regulation.View;
import id.patuh.report.figures.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out what is missing by criterion, by aspect, by office and by the groups of every view. */
record MissingBuilder(Assessment assessment, Words words) {

    List<PageView.GroupTable> tables() {
        var regulation = assessment.regulation();
        var tables = new ArrayList<>(List.of(
                table(
                        "criterion",
                        regulation.criteria().stream()
                                .map(criterion -> group(
                                        criterion.code() + " " + words.in(criterion.title()),
                                        assessment.ofCriterion(criterion.code())))),
                table(
                        "aspect",
                        regulation.aspects().stream()
                                .map(aspect -> group(words.in(aspect.title()), ofAspect(aspect.code())))),
                table(
                        "office",
                        regulation.offices().stream()
                                .map(office -> group(words.in(office.title()), assessment.ofOffice(office.code()))))));
        regulation.views().stream()
                .map(this::table)
                .filter(table -> !table.groups().isEmpty())
                .forEach(tables::add);
        return tables;
    }

    private PageView.GroupTable table(View view) {
        return new PageView.GroupTable(
                "by-view-" + view.code(),
                words.in(view.title()),
                view.tags().stream()
                        .map(tag -> group(words.in(tag.title()), assessment.ofTag(tag.code())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private PageView.GroupTable table(String id, Stream<Optional<PageView.Group>> groups) {
        return new PageView.GroupTable(
                "by-" + id,
                words.in("report.html.by." + id),
                groups.flatMap(Optional::stream).toList());
    }

    private List<IndicatorResult> ofAspect(String aspect) {
        return assessment.indicators().stream()
                .filter(result -> result.indicator().aspect().equals(aspect))
                .toList();
    }

    /** Where nothing is asked, nothing is missing. */
    private Optional<PageView.Group> group(String name, List<IndicatorResult> results) {
        if (results.isEmpty()) {
            return Optional.empty();
        }
        var tally = Tally.of(results);
        var language = words.language();
        return Optional.of(new PageView.Group(
                name,
                words.in("report.points", tally.points(), tally.maximum()),
                language.number(tally.maximum() - tally.points()),
                words.in("report.points", tally.count(Verdict.MET), tally.total()),
                tally.shortOf().stream()
                        .map(result -> result.indicator().code())
                        .toList()));
    }
}
