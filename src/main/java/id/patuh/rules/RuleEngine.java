package id.patuh.rules;

import id.patuh.regulation.Regulation;

/** Turns a pack's rule files into something that can be asked. */
public interface RuleEngine {
    /**
     * Compiles the rules of a pack, or opens what an earlier run compiled from the same files.
     *
     * @throws id.patuh.regulation.PackDefectsException with everything that is wrong with the pack
     */
    RuleBook ruleBook(Regulation regulation);

    /** Name and version of the engine, for the record. */
    String version();
}
