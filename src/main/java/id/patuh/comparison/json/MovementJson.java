package id.patuh.comparison.json;

import id.patuh.comparison.Movement;
import id.patuh.comparison.Movement.Cause;
import id.patuh.comparison.Movement.CriterionMove;
import id.patuh.comparison.Movement.Move;
import id.patuh.comparison.RankingMovement;
import id.patuh.comparison.RankingMovement.PlaceMove;
import id.patuh.comparison.RankingStanding.PlaceStanding;
import id.patuh.comparison.Standing;
import id.patuh.comparison.Standing.IndicatorStanding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What moved as {@code comparison.json}; its schema is {@code schema/comparison.schema.json}. Every key is always there. */
public final class MovementJson {
    private static final String SCHEMA = "patuh/comparison/1";
    private static final ObjectWriter WRITER = writer();

    private MovementJson() {}

    private static ObjectWriter writer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    public static byte[] text(Movement movement) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("schema", SCHEMA);
        tree.put("kind", "RESULT");
        tree.put("before", side(movement.before()));
        tree.put("after", side(movement.after()));
        tree.put("comparable", movement.comparable());
        tree.put("gain", movement.comparable() ? plain(movement.gain()) : null);
        tree.put(
                "criteria",
                movement.criteria().stream().map(MovementJson::criterion).toList());
        tree.put("raised", movement.raised().stream().map(MovementJson::move).toList());
        tree.put("lowered", movement.lowered().stream().map(MovementJson::move).toList());
        tree.put("changed", movement.changed().stream().map(MovementJson::move).toList());
        tree.put(
                "onlyBefore",
                movement.onlyBefore().stream().map(MovementJson::indicator).toList());
        tree.put(
                "onlyAfter",
                movement.onlyAfter().stream().map(MovementJson::indicator).toList());
        tree.put("settledChecks", movement.settled());
        tree.put("newChecks", movement.arisen());
        return bytes(tree);
    }

    public static byte[] text(RankingMovement movement) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("schema", SCHEMA);
        tree.put("kind", "RANKING");
        tree.put("moves", movement.moves().stream().map(MovementJson::place).toList());
        tree.put("onlyBefore", movement.onlyBefore());
        tree.put("onlyAfter", movement.onlyAfter());
        return bytes(tree);
    }

    private static byte[] bytes(Map<String, @Nullable Object> tree) {
        return (WRITER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> side(Standing standing) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("regulation", standing.regulation());
        map.put("subject", standing.subject().name());
        map.put("year", standing.year());
        map.put("score", plain(standing.summary().score()));
        map.put("rating", standing.summary().rating());
        map.put("ready", standing.summary().ready());
        map.put("issues", standing.issues().size());
        map.put("assumptions", standing.assumptions().size());
        return map;
    }

    private static Map<String, @Nullable Object> criterion(CriterionMove move) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", move.code());
        map.put("title", move.title());
        map.put("before", plain(move.before()));
        map.put("after", plain(move.after()));
        return map;
    }

    private static Map<String, @Nullable Object> move(Move move) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", move.after().code());
        map.put("title", move.after().title());
        map.put("before", indicator(move.before()));
        map.put("after", indicator(move.after()));
        map.put("causes", move.causes().stream().map(MovementJson::cause).toList());
        return map;
    }

    private static Map<String, @Nullable Object> indicator(IndicatorStanding indicator) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", indicator.code());
        map.put("title", indicator.title());
        map.put("verdict", indicator.verdict());
        map.put("points", indicator.points());
        map.put("maximum", indicator.maximum());
        return map;
    }

    private static Map<String, @Nullable Object> cause(Cause cause) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("text", cause.text());
        map.put("holds", cause.holds());
        map.put("cells", cause.cells());
        map.put("held", cause.held());
        map.put("earlier", cause.earlier());
        map.put("earlierCells", cause.earlierCells());
        return map;
    }

    private static Map<String, @Nullable Object> place(PlaceMove move) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("regulation", move.regulation());
        map.put("subject", move.after().subject());
        map.put("before", place(move.before()));
        map.put("after", place(move.after()));
        map.put("gain", plain(move.gain()));
        return map;
    }

    private static Map<String, @Nullable Object> place(PlaceStanding place) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rank", place.rank());
        map.put("year", place.year());
        map.put("score", plain(place.score()));
        map.put("rating", place.rating().code());
        map.put("ready", place.ready());
        return map;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
