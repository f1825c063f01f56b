package id.patuh.batch.json;

import id.patuh.assessment.Verdict;
import id.patuh.batch.Ranking;
import id.patuh.batch.Ranking.Gap;
import id.patuh.batch.Ranking.Group;
import id.patuh.batch.Ranking.Ranked;
import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.batch.SubjectOutcome.CriterionValue;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Rating;
import java.io.IOException;
import java.io.OutputStream;
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

/** The ranking as {@code ranking.json}; its schema is {@code schema/batch.schema.json}. Every key is always there. */
public final class RankingJson {
    static final String SCHEMA = "patuh/batch/1";

    private static final ObjectWriter WRITER = writer();

    private final Ranking ranking;
    private final Language language;

    private RankingJson(Ranking ranking, Language language) {
        this.ranking = ranking;
        this.language = language;
    }

    private static ObjectWriter writer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    public static void write(Ranking ranking, Language language, OutputStream out) throws IOException {
        var text = WRITER.writeValueAsString(new RankingJson(ranking, language).tree());
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private Map<String, @Nullable Object> tree() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("schema", SCHEMA);
        tree.put("title", ranking.title());
        tree.put("subjects", ranking.size());
        tree.put("assessed", ranking.assessed());
        tree.put("ready", ranking.ready());
        tree.put("rankings", ranking.groups().stream().map(this::group).toList());
        tree.put("broken", ranking.broken().stream().map(RankingJson::broken).toList());
        tree.put("loose", ranking.loose());
        return tree;
    }

    private Map<String, @Nullable Object> group(Group group) {
        var regulation = group.regulation();
        var pack = new LinkedHashMap<String, @Nullable Object>();
        pack.put("id", regulation.id());
        pack.put("version", regulation.version());
        pack.put("hash", regulation.hash());
        pack.put("title", in(regulation.title()));
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("regulation", pack);
        map.put("criteria", regulation.criteria().stream().map(this::criterion).toList());
        map.put(
                "subjects",
                group.subjects().stream().map(each -> subject(group, each)).toList());
        map.put("gaps", group.gaps().stream().map(this::gap).toList());
        return map;
    }

    private Map<String, @Nullable Object> criterion(Criterion criterion) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", criterion.code());
        map.put("title", in(criterion.title()));
        return map;
    }

    private Map<String, @Nullable Object> subject(Group group, Ranked ranked) {
        var subject = ranked.subject();
        var rating = new LinkedHashMap<String, @Nullable Object>();
        rating.put("code", subject.rating());
        rating.put(
                "title", group.rating(subject).map(Rating::title).map(this::in).orElse(null));
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rank", ranked.rank());
        map.put("folder", subject.folder().name());
        map.put("subject", subject.subject());
        map.put("year", subject.year());
        map.put("score", plain(subject.score()));
        map.put("rating", rating);
        map.put("ready", subject.ready());
        map.put("readable", subject.readable());
        map.put("blocking", subject.blocking());
        map.put("issues", subject.issues());
        map.put("verdicts", verdicts(subject.verdicts()));
        map.put("criteria", subject.criteria().stream().map(RankingJson::value).toList());
        map.put("files", subject.files());
        return map;
    }

    private static Map<String, @Nullable Object> value(CriterionValue criterion) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", criterion.code());
        map.put("score", plain(criterion.value()));
        map.put("checked", criterion.checked());
        return map;
    }

    private Map<String, @Nullable Object> gap(Gap gap) {
        var indicator = gap.indicator();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", indicator.code());
        map.put("criterion", indicator.criterion());
        map.put("title", in(indicator.title()));
        map.put("office", indicator.office());
        map.put("subjects", gap.subjects());
        map.put("lost", gap.lost());
        map.put("verdicts", verdicts(gap.verdicts()));
        return map;
    }

    private static Map<String, @Nullable Object> broken(Broken broken) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("folder", broken.folder().name());
        map.put("code", broken.code().name());
        map.put("message", broken.message());
        return map;
    }

    private static Map<String, Integer> verdicts(Map<Verdict, Integer> counts) {
        var map = new LinkedHashMap<String, Integer>();
        for (var verdict : Verdict.values()) {
            map.put(verdict.name(), counts.getOrDefault(verdict, 0));
        }
        return map;
    }

    /** As {@code result.json} writes it. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
