package id.patuh.assessment;

import id.patuh.assessment.Places.Place;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.language.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of the earlier things are gone, and which of the later ones have come, when those that stay are set apart. */
final class Persistence<T> {
    private final List<T> before;
    private final List<T> after;
    private final Set<T> stayed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Persistence(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    /** An issue stays where its cell goes; one of a row that is no evidence is known by its words. */
    static Persistence<ImportIssue> ofIssues(List<ImportIssue> before, List<ImportIssue> after, Places places) {
        var issues = new Persistence<>(before, after);
        issues.keep(
                issue -> places.cell(place(issue)).map(now -> key(issue, now)).orElse(null),
                issue -> key(issue, place(issue)));
        issues.keep(
                issue -> key(issue, new Place(places.file(issue.file()), issue.sheet(), issue.cell())),
                issue -> key(issue, place(issue)));
        issues.keep(issue -> words(issue, places.file(issue.file())), issue -> words(issue, issue.file()));
        issues.keep(Persistence::ofTheSearch, Persistence::ofTheSearch);
        return issues;
    }

    static Persistence<Finding> ofFindings(List<Finding> before, List<Finding> after, Places places) {
        var findings = new Persistence<>(before, after);
        findings.keep(
                finding -> List.of(key(finding, places), cells(finding, places)),
                finding -> List.of(key(finding, null), cells(finding, null)));
        findings.keep(finding -> key(finding, places), finding -> key(finding, null));
        return findings;
    }

    List<T> gone() {
        return left(before);
    }

    List<T> come() {
        return left(after);
    }

    private List<T> left(List<T> things) {
        return things.stream().filter(thing -> !stayed.contains(thing)).toList();
    }

    /** Things with the same key stay, one for one; those without a key are left for later. */
    private void keep(Function<T, @Nullable Object> earlier, Function<T, @Nullable Object> later) {
        var now = new HashMap<Object, Deque<T>>();
        for (var thing : come()) {
            var key = later.apply(thing);
            if (key != null) {
                now.computeIfAbsent(key, first -> new ArrayDeque<>()).add(thing);
            }
        }
        for (var thing : gone()) {
            var key = earlier.apply(thing);
            var found = key == null
                    ? null
                    : now.getOrDefault(key, new ArrayDeque<>()).poll();
            if (found != null) {
                stayed.add(thing);
                stayed.add(found);
            }
        }
    }

    private static Place place(ImportIssue issue) {
        return new Place(issue.file(), issue.sheet(), issue.cell());
    }

    private static Object key(ImportIssue issue, Place place) {
        return List.of(issue.code(), place);
    }

    private static Object words(ImportIssue issue, String file) {
        var heading = issue.heading() == null ? "" : issue.heading().in(Language.ID);
        return List.of(
                issue.code(),
                file,
                Objects.requireNonNullElse(issue.sheet(), ""),
                heading,
                Objects.requireNonNullElse(issue.shown(), ""),
                issue.message().in(Language.ID));
    }

    /** What is said about the search names other files each time. */
    private static @Nullable Object ofTheSearch(ImportIssue issue) {
        return issue.code() == IssueCode.FILES_IGNORED ? issue.code() : null;
    }

    private static Object key(Finding finding, @Nullable Places places) {
        var file = Objects.requireNonNullElse(finding.file(), "");
        return List.of(
                finding.check().code(),
                Objects.requireNonNullElse(finding.office(), ""),
                places == null ? file : places.file(file));
    }

    private static Object cells(Finding finding, @Nullable Places places) {
        var cells = new ArrayList<Place>();
        for (var cell : finding.cells()) {
            var place = Place.of(cell);
            cells.add(places == null ? place : places.cell(place).orElse(place));
        }
        return cells.stream().collect(Collectors.toSet());
    }
}
