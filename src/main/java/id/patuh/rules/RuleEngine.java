package id.patuh.rules;

import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.drools.DroolsRuleEngine;
import java.nio.file.Path;
import java.time.Duration;

/** Turns a pack's rule files into something that can be asked. */
public interface RuleEngine {
    /**
     * The engine, keeping what it compiled in a folder.
     *
     * @param cache may be deleted at any time
     * @param compileLimit how long compiling one pack may take
     * @param library where the packs come from, to tell all defects of a pack together
     */
    static RuleEngine drools(Path cache, Duration compileLimit, RegulationLibrary library) {
        return new DroolsRuleEngine(cache, compileLimit, regulation -> library.validate(regulation.id()));
    }

    /**
     * Compiles the rules of a pack, or opens what an earlier run compiled from the same files.
     *
     * @throws id.patuh.regulation.PackDefectsException with everything that is wrong with the pack
     */
    RuleBook ruleBook(Regulation regulation);

    /**
     * The rules of a pack, to be changed part by part.
     *
     * @throws id.patuh.regulation.PackDefectsException with everything that is wrong with the pack
     */
    RuleWorkshop workshop(Regulation regulation);

    /** Name and version of the engine, for the record. */
    String version();
}
