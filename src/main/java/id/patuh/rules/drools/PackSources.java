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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** The rule files of a pack: {@code *.drl}, and decision tables {@code *.drl.csv}, in the order of their names. */
final class PackSources {
    private static final String DECISION_TABLE = ".drl.csv";
    private static final Pattern TABLE_ROW = Pattern.compile("// rule values at [A-Z]+(\\d+),");

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
        return new DrlSource(file, drl, rowsOf(drl));
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
