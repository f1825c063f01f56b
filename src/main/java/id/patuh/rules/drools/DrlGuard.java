package id.patuh.rules.drools;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Lets through only rule files that lie inside the subset in which nothing can run code. */
final class DrlGuard {
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:[ \\t]*\\([^()\\n]*\\))?");

    private final Regulation regulation;
    private final FactTypes types;
    private final List<PackDefect> defects;
    private final Map<String, Rule> byName = new HashMap<>();
    private final Concluded concluded;

    DrlGuard(Regulation regulation, FactTypes types, List<PackDefect> defects) {
        this.regulation = regulation;
        this.types = types;
        this.defects = defects;
        this.concluded = new Concluded(types);
    }

    /** Reads every file; what is refused is added to the defects. */
    List<GuardedRule> read(List<DrlSource> sources) {
        var files = new LinkedHashMap<DrlSource, PackageDescr>();
        for (var source : sources) {
            try {
                parse(source).ifPresent(file -> files.put(source, file));
            } catch (StackOverflowError tooDeep) {
                refuse(source, 1, "TOO_DEEP");
            }
        }
        files.values().forEach(file -> file.getRules().forEach(concluded::note));
        var rules = new ArrayList<GuardedRule>();
        files.forEach((source, file) -> {
            checkDeclarations(source, file);
            file.getRules().forEach(rule -> rules.add(read(source, rule)));
        });
        return rules;
    }

    private Optional<PackageDescr> parse(DrlSource source) {
        int tooDeep = Nesting.tooDeepAt(source.text());
        if (tooDeep > 0) {
            refuse(source, tooDeep, "TOO_DEEP");
            return Optional.empty();
        }
        var file = parse(source, source.text());
        if (file.isPresent() && file.get().getRules().stream().anyMatch(DrlGuard::isSwallowed)) {
            // Parsed again without annotations, the error shows where it is.
            parse(source, ANNOTATION.matcher(source.text()).replaceAll(" "))
                    .ifPresent(unclear -> refuse(source, 1, "RULE_SYNTAX", "1", "@"));
            return Optional.empty();
        }
        return file;
    }

    /** Where a condition is malformed, the parser can take it for part of the last annotation. */
    private static boolean isSwallowed(RuleDescr rule) {
        return rule.getAnnotations().stream()
                .flatMap(annotation -> annotation.getValueMap().values().stream())
                .anyMatch(value -> value.toString().contains("\n"));
    }

    private Optional<PackageDescr> parse(DrlSource source, String text) {
        return Grammar.read(text, new SyntaxErrors(source));
    }

    private void checkDeclarations(DrlSource source, PackageDescr file) {
        if (!file.getName().equals(regulation.rulePackage())) {
            refuse(source, 1, "PACKAGE_WRONG", file.getName(), regulation.rulePackage());
        }
        refuseAll(source, file.getImports(), "IMPORT_NOT_ALLOWED");
        refuseAll(source, file.getFunctionImports(), "IMPORT_NOT_ALLOWED");
        refuseAll(source, file.getAccumulateImports(), "IMPORT_NOT_ALLOWED");
        refuseAll(source, file.getFunctions(), "FUNCTION_NOT_ALLOWED");
        refuseAll(source, file.getGlobals(), "GLOBAL_NOT_ALLOWED");
        refuseAll(source, file.getTypeDeclarations(), "DECLARE_NOT_ALLOWED");
        refuseAll(source, file.getEnumDeclarations(), "DECLARE_NOT_ALLOWED");
        refuseAll(source, file.getEntryPointDeclarations(), "DECLARE_NOT_ALLOWED");
        refuseAll(source, file.getWindowDeclarations(), "DECLARE_NOT_ALLOWED");
        refuseAll(source, file.getAttributes(), "ATTRIBUTE_NOT_ALLOWED");
        if (file.getUnit() != null) {
            refuse(source, file.getUnit().getLine(), "DECLARE_NOT_ALLOWED");
        }
    }

    private void refuseAll(DrlSource source, Iterable<? extends BaseDescr> parts, String code) {
        parts.forEach(part -> refuse(source, part.getLine(), code));
    }

    private GuardedRule read(DrlSource source, RuleDescr descr) {
        var guard = new RuleGuard(regulation, types, concluded, source, descr, defects);
        var guarded = guard.read();
        var rule = guarded.rule();
        var earlier = byName.putIfAbsent(rule.name(), rule);
        if (earlier != null) {
            refuse(
                    source,
                    descr.getLine(),
                    "RULE_DUPLICATE",
                    rule.name(),
                    earlier.file(),
                    String.valueOf(earlier.line()));
        }
        return guarded;
    }

    private void refuse(DrlSource source, int line, String code, Object... arguments) {
        defects.add(Defects.of(code, source.file(), source.lineInFile(line), arguments));
    }

    private final class SyntaxErrors extends BaseErrorListener {
        private static final int LONGEST = 40;

        private final DrlSource source;
        private boolean found;

        private SyntaxErrors(DrlSource source) {
            this.source = source;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException cause) {
            if (!found) {
                // What follows the first error is mostly its echo.
                refuse(source, line, "RULE_SYNTAX", String.valueOf(column + 1), near(line, column));
            }
            found = true;
        }

        private Text near(int line, int column) {
            var rest = source.text().lines().skip(line - 1L).findFirst().orElse("");
            rest = rest.substring(Math.min(column, rest.length())).strip();
            return rest.isEmpty()
                    ? Message.of("rules.RULE_SYNTAX.end")
                    : Text.verbatim("\"" + rest.substring(0, Math.min(rest.length(), LONGEST)) + "\"");
        }
    }
}
