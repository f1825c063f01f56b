package id.patuh.rules.drools;

import java.util.List;

/**
 * What compiling a pack left behind.
 *
 * @param jar the compiled model, as Drools writes it
 */
// Two compiled packs are never compared.
@SuppressWarnings("ArrayRecordComponent")
record CompiledPack(List<GuardedRule> rules, byte[] jar) {}
