package id.patuh.rules.drools;

import id.patuh.language.Text;
import id.patuh.regulation.PackDefect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** The rule files of a pack: {@code *.drl}, and decision tables {@code *.drl.csv}, in the order of their names. */
final class PackSources {
    private static final String DECISION_TABLE = ".drl.csv";
    private static final Pattern TABLE_ROW = Pattern.compile("// rule values at [A-Z]+(\\d+),");

    private static final Pattern HEADINGS =
            Pattern.compile("^(import|function|global|query|declare|unit)\\b", Pattern.MULTILINE);

    /** The headings that are not called like what Drools makes of them. */
    private static final Map<String, String> KEYWORDS = Map.of("global", "variables", "query", "queries");

    private PackSources() {}

    static List<DrlSource> of(Path pack, List<PackDefect> defects) {
        var sources = new ArrayList<DrlSource>();
        for (var path : ruleFiles(pack)) {
            var file = pack.relativize(path).toString().replace('\\', '/');
            var text = read(path);
            if (!file.endsWith(DECISION_TABLE)) {
                sources.add(DrlSource.written(file, text));
                continue;
            }
            try {
                sources.add(table(file, text));
            } catch (RuntimeException malformed) {
                defects.add(
                        Defects.of("TABLE_MALFORMED", file, 1, Text.verbatim(String.valueOf(malformed.getMessage()))));
            }
        }
        return sources;
    }

    private static List<Path> ruleFiles(Path pack) {
        try (var files = Files.walk(pack, 3)) {
            return files.filter(Files::isRegularFile)
                    .filter(path ->
                            path.toString().endsWith(".drl") || path.toString().endsWith(DECISION_TABLE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            var text = Files.readString(path);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DrlSource table(String file, String csv) {
        var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        var drl = new SpreadsheetCompiler().compile(bytes, InputType.CSV);
        var rows = headings(drl, csv.lines().toList());
        rows.putAll(rowsOf(drl));
        return new DrlSource(file, drl, rows);
    }

    /** What stands above the tables is known by the keyword of its row. */
    private static NavigableMap<Integer, Integer> headings(String drl, List<String> rows) {
        var lines = new TreeMap<Integer, Integer>(Map.of(1, 1));
        var keywords = HEADINGS.matcher(drl);
        while (keywords.find()) {
            var heading = KEYWORDS.getOrDefault(keywords.group(1), keywords.group(1));
            int line = 1
                    + (int) drl.substring(0, keywords.start())
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count();
            for (int row = rows.size(); row > 0; row--) {
                if (rows.get(row - 1)
                        .replaceAll("[\",\\s]", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(heading)) {
                    lines.put(line, row);
                }
            }
        }
        return lines;
    }

    /** Drools says in a comment above each rule which row of the table it came from. */
    private static NavigableMap<Integer, Integer> rowsOf(String drl) {
        var rows = new TreeMap<Integer, Integer>();
        int line = 0;
        for (var text : drl.lines().toList()) {
            line++;
            var matcher = TABLE_ROW.matcher(text);
            if (matcher.find()) {
                rows.put(line, Integer.valueOf(matcher.group(1)));
            }
        }
        return rows;
    }
}
