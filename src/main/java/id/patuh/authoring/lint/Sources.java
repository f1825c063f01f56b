package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.regulation.Place;
import id.patuh.regulation.Source;

/** Indicators and checks whose source says nothing that somebody could look up. */
final class Sources implements LintRules.PackRule {
    private static final int FEWEST_LETTERS = 8;

    @Override
    public void check(LintedPack pack, Doubts doubts) {
        var regulation = pack.regulation();
        regulation
                .indicators()
                .forEach(indicator -> check(indicator.code(), indicator.source(), pack.place(indicator), doubts));
        regulation
                .checks()
                .forEach(check -> check(check.code(), check.source(), pack.place(Kind.CHECK, check.code()), doubts));
    }

    private static void check(String code, Source source, Place place, Doubts doubts) {
        if (source.basis().chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            doubts.add(LintCode.SOURCE_VAGUE, code, place, code, source.basis());
        }
    }
}
