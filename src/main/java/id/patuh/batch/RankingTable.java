package id.patuh.batch;

import id.patuh.assessment.Verdict;
import id.patuh.batch.Ranking.Group;
import id.patuh.batch.Ranking.Ranked;
import id.patuh.evidence.SpreadsheetText;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ranking as a table for a spreadsheet program; separators and numbers are those it expects in the language. */
final class RankingTable {
    /** Without it spreadsheet programs take the file for another encoding. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Ranking ranking;
    private final Language language;
    private final String separator;

    RankingTable(Ranking ranking, Language language) {
        this.ranking = ranking;
        this.language = language;
        this.separator = language == Language.ID ? ";" : ",";
    }

    void write(OutputStream out) throws IOException {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(line(headings()));
        for (var group : ranking.groups()) {
            group.subjects().forEach(subject -> text.append(line(cells(group, subject))));
        }
        for (var broken : ranking.broken()) {
            var cells = new ArrayList<>(List.of("", "", broken.folder().name(), "", "", "", ""));
            cells.add(broken.code() + ": " + broken.message());
            text.append(line(cells));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private List<String> headings() {
        var headings = new ArrayList<String>();
        for (var key : List.of("regulation", "rank", "folder", "subject", "year", "score", "rating", "ready")) {
            headings.add(in(Message.of("batch.column." + key)));
        }
        for (var verdict : Verdict.values()) {
            headings.add(in(Names.of(verdict)));
        }
        headings.add(in(Message.of("batch.column.issues")));
        return headings;
    }

    private List<String> cells(Group group, Ranked ranked) {
        var subject = ranked.subject();
        var cells = new ArrayList<String>();
        cells.add(group.regulation().id());
        cells.add(Integer.toString(ranked.rank()));
        cells.add(subject.folder().name());
        cells.add(subject.subject());
        cells.add(Integer.toString(subject.year()));
        cells.add(in(Names.score(subject.score())));
        cells.add(group.rating(subject).map(rating -> in(rating.title())).orElse(subject.rating()));
        cells.add(in(Message.of(subject.ready() ? "batch.ready" : "batch.unready")));
        for (var verdict : Verdict.values()) {
            cells.add(Integer.toString(subject.count(verdict)));
        }
        cells.add(Integer.toString(subject.issues()));
        return cells;
    }

    private String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(separator)) + "\r\n";
    }

    /** Text that begins like a formula is shown and never computed. */
    private String cell(String text) {
        var safe = SpreadsheetText.inSeparatedValues(text);
        boolean quoted = safe.chars().anyMatch(letter -> letter == '"' || letter == '\n' || letter == '\r')
                || safe.contains(separator);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
