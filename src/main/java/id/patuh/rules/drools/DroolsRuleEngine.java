package id.patuh.rules.drools;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleEngine;
import id.patuh.rules.RuleWorkshop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kie.api.KieBase;

/** Compiles packs with Drools' executable model and keeps what was compiled on disk. */
public final class DroolsRuleEngine implements RuleEngine {
    /** Raised whenever what is kept on disk changes its shape or meaning. */
    private static final String FORMAT = "5";

    private final RuleCache cache;
    private final RuleCompiler compiler;
    private final Function<Regulation, List<PackDefect>> validation;

    /**
     * An engine that keeps compiled packs in a folder.
     *
     * @param compileLimit how long compiling one pack may take
     * @param validation finds the defects in the rest of the pack, so that all are told together
     */
    public DroolsRuleEngine(
            Path cacheFolder, Duration compileLimit, Function<Regulation, List<PackDefect>> validation) {
        this.cache = new RuleCache(cacheFolder);
        this.compiler = new RuleCompiler(compileLimit);
        this.validation = validation;
    }

    @Override
    public RuleBook ruleBook(Regulation regulation) {
        var types = new FactTypes(regulation);
        var key = RuleCache.key(
                FORMAT, regulation.hash(), types.declarations(), version(), System.getProperty("java.version"));
        var pack = cache.find(key).orElseGet(() -> {
            var compiled = compiler.within(() -> compile(regulation, types));
            cache.keep(key, compiled);
            return compiled;
        });
        return new DroolsRuleBook(regulation.rulePackage(), types, pack);
    }

    private CompiledPack compile(Regulation regulation, FactTypes types) {
        var defects = new ArrayList<>(validation.apply(regulation));
        var sources = PackSources.of(regulation.folder(), defects);
        var rules = new DrlGuard(regulation, types, defects).read(sources);
        if (!defects.isEmpty()) {
            throw new PackDefectsException(defects);
        }
        return new CompiledPack(rules, compiler.compile(regulation.rulePackage(), types, sources));
    }

    @Override
    public RuleWorkshop workshop(Regulation regulation) {
        var base = (DroolsRuleBook) ruleBook(regulation);
        var sources = PackSources.of(regulation.folder(), new ArrayList<>());
        return new DroolsWorkshop(regulation, base, sources, compiler);
    }

    @Override
    public String version() {
        return "Drools " + KieBase.class.getPackage().getImplementationVersion();
    }
}
