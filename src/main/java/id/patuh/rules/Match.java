package id.patuh.rules;

import java.util.List;

/** A rule that fired, with the facts that made it fire, in the order of its patterns. */
public record Match(Rule rule, List<Fact> facts) {}
