package id.patuh.comparison;

import id.patuh.comparison.ComparisonView.Item;
import id.patuh.comparison.ComparisonView.Line;
import id.patuh.comparison.ComparisonView.Part;
import id.patuh.comparison.Movement.Cause;
import id.patuh.comparison.Movement.CriterionMove;
import id.patuh.comparison.Movement.Move;
import id.patuh.comparison.RankingMovement.PlaceMove;
import id.patuh.comparison.Standing.CellStanding;
import id.patuh.comparison.Standing.CheckStanding;
import id.patuh.comparison.Standing.IndicatorStanding;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words what moved. */
public final class ComparisonWords {
    private static final String HOLDS = "✔";
    private static final String FAILS = "✘";

    private final Language language;

    public ComparisonWords(Language language) {
        this.language = language;
    }

    public ComparisonView view(Movement movement) {
        var parts = new ArrayList<Part>();
        add(parts, "comparison.raised", movement.raised(), this::move);
        add(parts, "comparison.lowered", movement.lowered(), this::move);
        add(parts, "comparison.changed", movement.changed(), this::move);
        add(parts, "comparison.criteria", movement.criteria(), this::criterion);
        add(parts, "comparison.onlyBefore", movement.onlyBefore(), this::alone);
        add(parts, "comparison.onlyAfter", movement.onlyAfter(), this::alone);
        add(parts, "comparison.settled", movement.settled(), check -> check(HOLDS, check));
        add(parts, "comparison.arisen", movement.arisen(), check -> check(FAILS, check));
        return new ComparisonView(
                language.code(), in(Message.of("comparison.title")), facts(movement), cautions(movement), parts);
    }

    public ComparisonView view(RankingMovement movement) {
        var moved = movement.moves().stream().filter(PlaceMove::moved).toList();
        var parts = new ArrayList<Part>();
        add(parts, "comparison.ranking.moved", moved, this::place);
        add(parts, "comparison.ranking.onlyBefore", movement.onlyBefore(), ComparisonWords::named);
        add(parts, "comparison.ranking.onlyAfter", movement.onlyAfter(), ComparisonWords::named);
        var facts = List.of(in(Message.of(
                "comparison.ranking.facts",
                movement.moves().size(),
                moved.size(),
                movement.before().broken().size(),
                movement.after().broken().size())));
        return new ComparisonView(
                language.code(), in(Message.of("comparison.ranking.title")), facts, cautions(movement), parts);
    }

    private <T> void add(List<Part> parts, String key, List<T> things, Function<T, Item> item) {
        if (!things.isEmpty()) {
            var title = in(Message.of(key)) + " (" + things.size() + ")";
            parts.add(new Part(title, things.stream().map(item).toList()));
        }
    }

    private List<String> facts(Movement movement) {
        var before = movement.before();
        var after = movement.after();
        var facts = new ArrayList<String>();
        facts.add(in(Message.of("comparison.before", side(before))));
        facts.add(in(Message.of("comparison.after", side(after))));
        if (movement.comparable()) {
            facts.add(in(
                    movement.gain().signum() == 0
                            ? Message.of("comparison.gain.none")
                            : Message.of("comparison.gain", Names.signed(movement.gain()))));
        }
        if (before.issues().size() != after.issues().size()) {
            facts.add(in(Message.of(
                    "comparison.issues", before.issues().size(), after.issues().size())));
        }
        if (movement.isEmpty()) {
            facts.add(in(Message.of("comparison.nothing")));
        }
        return facts;
    }

    private Text side(Standing standing) {
        var summary = standing.summary();
        return Message.of(
                "comparison.side",
                standing.subject().name(),
                standing.regulation().id(),
                Integer.toString(standing.year()),
                Names.score(summary.score()),
                summary.rating().title(),
                Message.of(summary.ready() ? "comparison.ready" : "comparison.unready"));
    }

    private List<String> cautions(Movement movement) {
        var before = movement.before();
        var after = movement.after();
        var cautions = new ArrayList<String>();
        assumed("comparison.assumed.before", before, cautions);
        assumed("comparison.assumed.after", after, cautions);
        if (!movement.comparable()) {
            var key = "comparison.otherRegulation";
            cautions.add(in(
                    Message.of(key, before.regulation().id(), after.regulation().id())));
        }
        if (movement.packChanged()) {
            cautions.add(in(Message.of(
                    "comparison.otherPack",
                    before.regulation().version(),
                    after.regulation().version())));
        }
        if (before.year() != after.year()) {
            cautions.add(in(Message.of(
                    "comparison.otherYear", Integer.toString(before.year()), Integer.toString(after.year()))));
        }
        if (!before.subject().name().equalsIgnoreCase(after.subject().name())) {
            cautions.add(in(Message.of(
                    "comparison.otherSubject",
                    before.subject().name(),
                    after.subject().name())));
        }
        return cautions;
    }

    private void assumed(String key, Standing standing, List<String> cautions) {
        int count = standing.assumptions().size();
        if (count > 0) {
            cautions.add(in(Message.of(key, count)));
        }
    }

    private List<String> cautions(RankingMovement movement) {
        boolean otherPack = movement.before().rankings().stream()
                .anyMatch(group -> movement.after().rankings().stream()
                        .anyMatch(now ->
                                now.regulation().id().equals(group.regulation().id())
                                        && !now.regulation()
                                                .hash()
                                                .equals(group.regulation().hash())));
        return otherPack ? List.of(in(Message.of("comparison.ranking.otherPack"))) : List.of();
    }

    private Item move(Move move) {
        var was = move.before();
        var now = move.after();
        var verdicts = was.verdict() == now.verdict()
                ? in(Names.of(now.verdict()))
                : in(Names.of(was.verdict())) + " → " + in(Names.of(now.verdict()));
        var points = in(Message.of("comparison.points", was.points(), now.points(), now.maximum()));
        var lines = new ArrayList<Line>();
        if (!was.title().equals(now.title())) {
            lines.add(new Line("·", in(Message.of("comparison.otherTitle", was.title())), "", ""));
        }
        move.causes().forEach(cause -> lines.add(line(cause)));
        if (move.causes().isEmpty()) {
            notes(was, now, lines);
        }
        var sign = Names.sign(was.verdict()) + " → " + Names.sign(now.verdict());
        return new Item(sign, now.code(), now.title(), verdicts + ", " + points, lines);
    }

    /** Where no rule tells the difference, the notes do. */
    private void notes(IndicatorStanding was, IndicatorStanding now, List<Line> lines) {
        var note = now.note();
        var known = was.note();
        var place = place(was.cells());
        var earlier = known == null && place.isEmpty() ? "" : earlier(known == null ? "" : known, place);
        if (note != null) {
            lines.add(new Line("·", note, place(now.cells()), earlier));
        } else if (!earlier.isEmpty()) {
            lines.add(new Line("·", earlier, "", ""));
        }
    }

    private Line line(Cause cause) {
        var held = cause.held();
        var sign = (held == null || held == cause.holds() ? "" : sign(held) + " → ") + sign(cause.holds());
        var place = place(cause.cells());
        var earlier = cause.earlier();
        if (earlier == null
                || (earlier.equals(cause.text()) && place(cause.earlierCells()).equals(place))) {
            return new Line(sign, cause.text(), place, "");
        }
        return new Line(sign, cause.text(), place, earlier(earlier, place(cause.earlierCells())));
    }

    private String earlier(String text, String place) {
        var words = text.isEmpty() || place.isEmpty() ? text + place : text + " — " + place;
        return in(Message.of("comparison.earlier", words));
    }

    private static String sign(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    private String place(List<CellStanding> cells) {
        return cells.stream().map(cell -> in(cell.place())).distinct().collect(Collectors.joining("; "));
    }

    private Item criterion(CriterionMove move) {
        var words = score(move.before()) + " → " + score(move.after());
        return new Item("·", move.code(), move.title(), words, List.of());
    }

    private String score(@Nullable BigDecimal score) {
        return score == null ? "–" : in(Names.score(score));
    }

    private Item alone(IndicatorStanding indicator) {
        var points = in(Names.worth(indicator.points(), indicator.maximum()));
        return new Item(
                Names.sign(indicator.verdict()),
                indicator.code(),
                indicator.title(),
                in(Names.of(indicator.verdict())) + ", " + points,
                List.of());
    }

    private static Item check(String sign, CheckStanding check) {
        var file = check.file();
        return new Item(sign, check.code(), check.message(), file == null ? "" : file, List.of());
    }

    private Item place(PlaceMove move) {
        var was = move.before();
        var now = move.after();
        var words = new StringBuilder(
                in(Message.of("comparison.ranking.score", Names.score(was.score()), Names.score(now.score()))));
        if (move.gain().signum() != 0) {
            words.append(" (").append(in(Names.signed(move.gain()))).append(')');
        }
        if (was.ready() != now.ready()) {
            words.append(", ").append(in(Message.of(now.ready() ? "comparison.ready" : "comparison.unready")));
        }
        int gain = move.gain().signum();
        var sign = gain > 0 ? "▲" : gain < 0 ? "▼" : "·";
        var code = was.rank() == now.rank() ? Integer.toString(now.rank()) : was.rank() + " → " + now.rank();
        return new Item(sign, code, now.subject() + " (" + move.regulation() + ")", words.toString(), List.of());
    }

    private static Item named(String name) {
        return new Item("·", "", name, "", List.of());
    }

    private String in(Text text) {
        return text.in(language);
    }
}
