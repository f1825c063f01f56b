package id.patuh.evidence.suggestion;

import id.patuh.evidence.MappingSuggester;
import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.FormNames;
import id.patuh.evidence.reading.SpreadsheetFormats;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables by their headings, and proposes what their columns mean. */
public final class HeadingSuggester implements MappingSuggester {
    private static final int MOST_ROWS = 3_000;

    @Override
    public Optional<String> suggest(Path workbook, Regulation regulation, Language language) {
        var codes = new Codes(regulation);
        var vocabulary = new Vocabulary(regulation);
        var tables = new ArrayList<Proposal>();
        try (var file = SpreadsheetFormats.open(workbook, Limits.STANDARD)) {
            for (var sheet : file.sheets()) {
                if (!FormNames.isAround(sheet.name())) {
                    new SketchFinder(vocabulary, codes)
                            .find(sheet.name(), rows(file, sheet), merged(file, sheet))
                            .forEach(sketch -> tables.addAll(Proposal.of(sketch, regulation, codes)));
                }
            }
        } catch (RefusedException refused) {
            var issue = refused.finding().in(String.valueOf(workbook.getFileName()));
            throw new IllegalArgumentException(issue.message().in(language), refused);
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new MappingText(language).write(String.valueOf(workbook.getFileName()), tables));
    }

    private static List<RawRow> rows(SpreadsheetFile file, SheetEntry sheet) throws RefusedException {
        var rows = new ArrayList<RawRow>();
        try (var reader = file.read(sheet)) {
            for (var row = reader.next(); row != null && rows.size() < MOST_ROWS; row = reader.next()) {
                if (!row.filled().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static List<Area> merged(SpreadsheetFile file, SheetEntry sheet) throws RefusedException {
        try (var reader = file.read(sheet)) {
            var row = reader.next();
            while (row != null) {
                row = reader.next();
            }
            return List.copyOf(reader.merged());
        }
    }
}
