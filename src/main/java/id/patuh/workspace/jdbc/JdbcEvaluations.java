package id.patuh.workspace.jdbc;

import id.patuh.language.LocalizedText;
import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Evaluations;
import id.patuh.workspace.StoredEvaluation;
import id.patuh.workspace.StoredEvaluation.Rating;
import id.patuh.workspace.StoredEvaluation.Standing;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evaluations in a table; what belongs to criteria and indicators stands in lines of a text. */
final class JdbcEvaluations implements Evaluations {
    private final Database database;
    private final JdbcAuditTrail audit;
    private final Contents contents;
    private final States states;

    JdbcEvaluations(Database database, JdbcAuditTrail audit, Contents contents, States states) {
        this.database = database;
        this.audit = audit;
        this.contents = contents;
        this.states = states;
    }

    @Override
    public StoredEvaluation keep(StoredEvaluation evaluation, byte[] result) {
        return database.together(() -> {
            states.hold(evaluation.assessment());
            var before = latest(evaluation.assessment());
            var hash = contents.keep(result);
            if (before.filter(known -> sameAs(known, evaluation, hash)).isPresent()) {
                return before.get();
            }
            int number = before.map(StoredEvaluation::number).orElse(0) + 1;
            insert(evaluation, number, hash);
            audit.record(
                    Actor.PROGRAM,
                    Action.EVALUATED,
                    JdbcAssessments.object(evaluation.assessment()),
                    number + " " + hash);
            return latest(evaluation.assessment()).orElseThrow();
        });
    }

    private static boolean sameAs(StoredEvaluation known, StoredEvaluation evaluation, String hash) {
        return known.evidence().equals(evaluation.evidence())
                && known.rules().equals(evaluation.rules())
                && known.result().equals(hash);
    }

    private void insert(StoredEvaluation evaluation, int number, String hash) {
        var deadline = evaluation.deadline();
        database.sql("""
                        insert into evaluation
                          (id, assessment, number, made_at, evidence, rules, engine, score, rating, rating_id, rating_en,
                           ready, indicators, met, review, issues, deadline, criteria, verdicts, result)
                        values (:id, :assessment, :number, :made, :evidence, :rules, :engine, :score, :rating, :ratingId, :ratingEn,
                           :ready, :indicators, :met, :review, :issues, :deadline, :criteria, :verdicts, :result)""")
                .param("id", Database.newId())
                .param("assessment", evaluation.assessment())
                .param("number", number)
                .param("made", database.now().toEpochMilli())
                .param("evidence", evaluation.evidence())
                .param("rules", evaluation.rules())
                .param("engine", evaluation.engine())
                .param("score", evaluation.score().toPlainString())
                .param("rating", evaluation.rating().code())
                .param("ratingId", evaluation.rating().title().id())
                .param("ratingEn", evaluation.rating().title().en())
                .param("ready", Database.flag(evaluation.ready()))
                .param("indicators", evaluation.indicators())
                .param("met", evaluation.met())
                .param("review", evaluation.review())
                .param("issues", evaluation.issues())
                .param("deadline", deadline == null ? null : deadline.toString())
                .param("criteria", lines(evaluation.criteria(), BigDecimal::toPlainString))
                .param("verdicts", lines(evaluation.verdicts(), one -> one.verdict() + " " + one.points()))
                .param("result", hash)
                .update();
    }

    @Override
    public Optional<StoredEvaluation> latest(String assessment) {
        return database.sql("select * from evaluation where assessment = :id order by number desc limit 1")
                .param("id", assessment)
                .query(JdbcEvaluations::evaluation)
                .optional();
    }

    @Override
    public Map<String, StoredEvaluation> latest() {
        return database
                .sql("select e.* from evaluation e join (select assessment, max(number) as number from evaluation"
                        + " group by assessment) l on l.assessment = e.assessment and l.number = e.number")
                .query(JdbcEvaluations::evaluation)
                .list()
                .stream()
                .collect(Collectors.toMap(StoredEvaluation::assessment, Function.identity()));
    }

    @Override
    public List<StoredEvaluation> history(String assessment) {
        return database.sql("select * from evaluation where assessment = :id order by number")
                .param("id", assessment)
                .query(JdbcEvaluations::evaluation)
                .list();
    }

    private static <V> String lines(Map<String, V> values, Function<V, String> written) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + written.apply(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static <V> Map<String, V> values(String lines, Function<String, V> read) {
        var values = new LinkedHashMap<String, V>();
        lines.lines().forEach(line -> {
            int space = line.indexOf(' ');
            values.put(line.substring(0, space), read.apply(line.substring(space + 1)));
        });
        return values;
    }

    private static Standing standing(String written) {
        int space = written.indexOf(' ');
        return new Standing(written.substring(0, space), Integer.parseInt(written.substring(space + 1)));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static StoredEvaluation evaluation(ResultSet row, int number) throws SQLException {
        return new StoredEvaluation(
                row.getString("id"),
                row.getString("assessment"),
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getString("evidence"),
                row.getString("rules"),
                row.getString("engine"),
                new BigDecimal(row.getString("score")),
                new Rating(
                        row.getString("rating"),
                        new LocalizedText(row.getString("rating_id"), row.getString("rating_en"))),
                row.getInt("ready") == 1,
                row.getInt("indicators"),
                row.getInt("met"),
                row.getInt("review"),
                row.getInt("issues"),
                day(row.getString("deadline")),
                values(row.getString("criteria"), BigDecimal::new),
                values(row.getString("verdicts"), JdbcEvaluations::standing),
                row.getString("result"));
    }
}
