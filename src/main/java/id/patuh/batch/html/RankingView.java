package id.patuh.batch.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the page shows, in words and numbers that are ready to be placed. */
record RankingView(
        String language,
        String title,
        List<String> counts,
        List<Section> sections,
        List<Trouble> broken,
        @Nullable String loose,
        String footer) {

    /**
     * The subjects of one regulation.
     *
     * @param id tells the sections of the page apart
     * @param book the first page of the regulation book
     * @param years a caution where years differ; null where they do not
     */
    record Section(
            String id,
            String title,
            String book,
            @Nullable String years,
            List<Row> rows,
            List<Head> criteria,
            List<Gap> gaps) {}

    /**
     * One subject.
     *
     * @param link its report; null where none was written for people
     * @param order the score without marks, to sort by
     * @param note what else is to be known; empty where nothing is
     */
    record Row(
            int rank,
            String name,
            String folder,
            @Nullable String link,
            String year,
            String score,
            String order,
            String rating,
            boolean ready,
            String readiness,
            List<Count> counts,
            String note,
            List<Cell> cells) {}

    /** How many indicators have a verdict. */
    record Count(String code, String sign, String label, int count) {}

    /** A column of the heat map. */
    record Head(String code, String title) {}

    /**
     * One right of one subject.
     *
     * @param level from 0 to 5; -1 where there is no value
     */
    record Cell(int level, String text, String title) {}

    /** An indicator that many lack. */
    record Gap(String code, String title, String office, int subjects, String share, int lost, List<Count> counts) {}

    /** A subject that could not be assessed. */
    record Trouble(String folder, String code, String title, String message) {}
}
