package id.patuh.authoring.book;

import id.patuh.explanation.RuleWriter;
import id.patuh.explanation.Wording;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleBook;
import java.util.Comparator;
import java.util.List;

/** The rules that serve an indicator or a check, in words. */
final class RulePages {
    private static final Comparator<Rule> BEST_FIRST = Comparator.comparing(Rule::purpose)
            .thenComparing(Comparator.comparingInt(Rule::points).reversed());

    private final RuleBook rules;
    private final RuleWriter writer;
    private final BookWords words;

    RulePages(Regulation regulation, RuleBook rules, BookWords words) {
        this.rules = rules;
        this.writer = new RuleWriter(regulation, rules);
        this.words = words;
    }

    /** Those that award most come first, those that ask a person last. */
    List<Rule> serving(String code) {
        return rules.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .sorted(BEST_FIRST)
                .toList();
    }

    List<BookView.Rule> pages(String code) {
        return serving(code).stream().map(this::page).toList();
    }

    private BookView.Rule page(Rule rule) {
        return new BookView.Rule(
                rule.name(),
                award(rule),
                rule.file() + ":" + rule.line(),
                writer.conditions(rule).stream().map(this::condition).toList());
    }

    private String award(Rule rule) {
        return switch (rule.purpose()) {
            case AWARD -> words.in("points", rule.points());
            case REVIEW -> words.in("rule.review");
            case CHECK -> words.in("rule.finding");
            case DERIVATION -> "";
        };
    }

    private BookView.Condition condition(Wording wording) {
        return new BookView.Condition(
                words.in(wording.text()),
                wording.parts().stream().map(this::condition).toList());
    }

    /** How far rules decide an indicator. */
    Way way(String indicator) {
        var serving = serving(indicator);
        boolean award = serving.stream().anyMatch(rule -> rule.purpose() == Purpose.AWARD);
        boolean review = serving.stream().anyMatch(rule -> rule.purpose() == Purpose.REVIEW);
        if (award) {
            return review ? Way.PARTLY : Way.RULES;
        }
        return review ? Way.JUDGEMENT : Way.UNCHECKED;
    }

    /** Who decides an indicator. */
    enum Way {
        RULES("v-MET"),
        PARTLY("v-PARTLY_MET"),
        JUDGEMENT("v-NEEDS_REVIEW"),
        UNCHECKED("v-NOT_CHECKED");

        private final String style;

        Way(String style) {
            this.style = style;
        }

        BookView.Badge badge(BookWords words) {
            return new BookView.Badge(style, words.in("way." + this), words.in("way." + this + ".meaning"));
        }
    }
}
