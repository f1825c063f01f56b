package id.patuh.rules.drools;

import java.util.TreeMap;

/** Rules put together to one text, each known by the line where it begins. */
final class RuleTexts {
    private final StringBuilder text;
    private final TreeMap<Integer, Integer> rules = new TreeMap<>();
    private int line = 2;

    RuleTexts(String rulePackage) {
        text = new StringBuilder("package ").append(rulePackage).append('\n');
    }

    void add(String rule) {
        rules.put(line, rules.size());
        text.append(rule).append('\n');
        line += (int) rule.chars().filter(sign -> sign == '\n').count() + 1;
    }

    DrlSource source() {
        return DrlSource.written("changes", text.toString());
    }

    /** Which of the rules, from 0, a line belongs to. */
    int ruleAt(int at) {
        var rule = rules.floorEntry(at);
        return rule == null ? -1 : rule.getValue();
    }
}
