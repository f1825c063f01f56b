package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.language.ForeignWords;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.WrittenText;

/** Words that are missing in a language, or stand in the wrong one. */
final class Texts implements LintRules.TextRule {
    @Override
    public void check(PackWriting writing, Doubts doubts) {
        writing.texts().forEach(text -> check(text, doubts));
    }

    private static void check(WrittenText text, Doubts doubts) {
        var english = text.english();
        if (text.indonesian().isBlank() || (english != null && english.isBlank())) {
            doubts.add(LintCode.TEXT_BLANK, "", text.place());
            return;
        }
        if (english != null
                && text.indonesian().equals(english)
                && !ForeignWords.indonesianIn(english).isEmpty()) {
            doubts.add(LintCode.TEXT_NOT_TRANSLATED, "", text.place(), shortened(english));
            return;
        }
        var foreign = ForeignWords.englishIn(text.indonesian());
        if (!foreign.isEmpty()) {
            doubts.add(
                    LintCode.ENGLISH_IN_INDONESIAN,
                    "",
                    text.place(),
                    String.join(", ", foreign),
                    shortened(text.indonesian()));
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
