package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.PackWriting.Kind;
import java.math.BigDecimal;

/** Criteria that have indicators, but none in an aspect that is worth points. */
final class EmptyAspects implements LintRules.PackRule {
    @Override
    public void check(LintedPack pack, Doubts doubts) {
        var weights = pack.regulation().scoring().weights();
        for (var criterion : pack.regulation().criteria()) {
            for (var aspect : pack.regulation().aspects()) {
                boolean weighed =
                        weights.getOrDefault(aspect.code(), BigDecimal.ZERO).signum() > 0;
                if (weighed
                        && !criterion.indicators().isEmpty()
                        && criterion.indicators().stream()
                                .noneMatch(indicator -> indicator.aspect().equals(aspect.code()))) {
                    doubts.add(
                            LintCode.ASPECT_EMPTY,
                            "",
                            pack.place(Kind.CRITERION, criterion.code()),
                            criterion.title(),
                            aspect.title());
                }
            }
        }
    }
}
