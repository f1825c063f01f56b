package id.patuh.testsupport;

import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.yaml.FolderLibrary;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleEngine;
import id.patuh.rules.drools.DroolsRuleEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped packs, compiled once for all tests. */
public final class Packs {
    public static final Path RULES = Path.of("rules");
    public static final RegulationLibrary LIBRARY = new FolderLibrary(RULES);
    public static final RuleEngine ENGINE = engine(LIBRARY, Path.of("target", "test-rule-cache"));

    private static final Map<String, RuleBook> BOOKS = new ConcurrentHashMap<>();

    private Packs() {}

    public static RuleEngine engine(RegulationLibrary library, Path cache) {
        return new DroolsRuleEngine(cache, Duration.ofMinutes(2), regulation -> library.validate(regulation.id()));
    }

    public static Regulation regulation(String id) {
        return LIBRARY.regulation(id);
    }

    public static RuleBook rules(String id) {
        return BOOKS.computeIfAbsent(id, pack -> ENGINE.ruleBook(regulation(pack)));
    }
}
