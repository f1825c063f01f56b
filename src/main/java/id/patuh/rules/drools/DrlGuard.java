package id.patuh.rules.drools;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/** Lets through only rule files that lie inside the subset in which nothing can run code. */
final class DrlGuard {
    private final Regulation regulation;
    private final FactTypes types;
    private final List<PackDefect> defects;
    private final Map<String, Rule> byName = new HashMap<>();

    DrlGuard(Regulation regulation, FactTypes types, List<PackDefect> defects) {
        this.regulation = regulation;
        this.types = types;
        this.defects = defects;
    }

    /** Reads every file; what is refused is added to the defects. */
    List<GuardedRule> read(List<DrlSource> sources) {
        return sources.stream().flatMap(source -> read(source).stream()).toList();
    }

    private List<GuardedRule> read(DrlSource source) {
        int before = defects.size();
        var file = parse(source);
        if (defects.size() > before) {
            return List.of();
        }
        checkDeclarations(source, file);
        var rules = new ArrayList<GuardedRule>();
        for (var rule : file.getRules()) {
            rules.add(read(source, rule));
        }
        return rules;
    }

    private PackageDescr parse(DrlSource source) {
        var parser = DRL10ParserHelper.createDrlParser(source.text());
        var listener = new SyntaxErrors(source);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        if (parser.getTokenStream().getTokenSource() instanceof Lexer lexer) {
            lexer.removeErrorListeners();
            lexer.addErrorListener(listener);
        }
        var unit = parser.compilationUnit();
        if (listener.found) {
            return new PackageDescr();
        }
        return DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, parser.getTokenStream(), null);
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
        var guard = new RuleGuard(regulation, types, source, descr, defects);
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
                refuse(source, line, "RULE_SYNTAX", String.valueOf(column + 1), message);
            }
            found = true;
        }
    }
}
