package id.patuh.authoring;

import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.List;

/** The small pack and a linter that looks through it. */
final class LintDesk {
    private final PackFolder pack;
    private final Path cache;

    private LintDesk(PackFolder pack, Path cache) {
        this.pack = pack;
        this.cache = cache;
    }

    static LintDesk in(Path temporary) {
        return new LintDesk(PackFolder.in(temporary.resolve("rules")), temporary.resolve("cache"));
    }

    PackFolder pack() {
        return pack;
    }

    PackLint lint() {
        return new Linter(pack.library(), Packs.engine(pack.library(), cache)).lint(PackFolder.ID);
    }

    List<LintFinding> found(LintCode code) {
        return lint().findings().stream()
                .filter(finding -> finding.code().equals(code.name()))
                .toList();
    }

    /** Replaces the rules of 01.H.1. */
    LintDesk withRules(String... rules) {
        var perda = pack.text(PackFolder.RULES);
        var kept = perda.substring(0, perda.indexOf("rule \"01.H.1"));
        pack.with(PackFolder.RULES, kept + String.join("\n", rules));
        return this;
    }

    /** A rule for 01.H.1 over its measurement in the year assessed. */
    static String band(int points, String constraints) {
        return award(points, "Capaian( kode == \"01.H.1\", " + constraints + " )");
    }

    static String award(int points, String condition) {
        return rule("@Points(%d)".formatted(points), condition);
    }

    static String review(String condition) {
        return rule("@Review", condition);
    }

    private static String rule(String meaning, String condition) {
        var name = (meaning + " " + condition).replaceAll("[^\\w .,<>=]", "");
        return "rule \"%s\"\n    @Indicator(\"01.H.1\") %s\nwhen\n    Penilaian( $tahun : tahun )\n    %s\nthen\nend\n"
                .formatted(name.substring(0, Math.min(150, name.length())), meaning, condition);
    }

    /** An entry of lint.yaml. */
    static String accepted(LintCode code, String at) {
        return "- {code: %s, at: %s, reason: {id: Naskahnya demikian., en: The law says so.}, reviewed: 2026-11-21}\n"
                .formatted(code, at);
    }
}
