package id.patuh.evidence.reading;

import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Finding;
import id.patuh.language.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issues of one sheet; beyond a limit, those of one kind are only counted. */
final class IssueLog {
    static final int MOST_OF_A_KIND = 1_000;

    private final String file;
    private final String sheet;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);

    IssueLog(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    private record Entry(int row, int column, ImportIssue issue) {}

    /** About the whole sheet. */
    void add(Finding finding, List<String> indicators) {
        add(finding, null, indicators);
    }

    /** About a column that is not there. */
    void add(Finding finding, @Nullable Text heading, List<String> indicators) {
        keep(0, 0, finding.at(file, sheet, null, heading, null, indicators));
    }

    void add(
            Finding finding,
            int row,
            int column,
            @Nullable Text heading,
            @Nullable String shown,
            List<String> indicators) {
        var address = new CellAddress(column, row).a1();
        keep(row, column, finding.at(file, sheet, address, heading, shown, indicators));
    }

    /** In the order of the rows, and of the columns in them. */
    List<ImportIssue> issues() {
        var issues = new ArrayList<ImportIssue>();
        entries.stream()
                .sorted(Comparator.comparingInt(Entry::row).thenComparingInt(Entry::column))
                .forEach(entry -> issues.add(entry.issue()));
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                issues.add(Finding.of(IssueCode.ISSUES_OMITTED, code.name(), count, MOST_OF_A_KIND)
                        .at(file, sheet, null, null, null, List.of()));
            }
        });
        return issues;
    }

    int size() {
        return entries.size();
    }

    private void keep(int row, int column, ImportIssue issue) {
        int count = counts.merge(issue.code(), 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            entries.add(new Entry(row, column, issue));
        }
    }
}
