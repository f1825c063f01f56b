package id.patuh.evidence.annotation;

import id.patuh.evidence.Mark;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.util.ArrayList;
import java.util.List;

/** What is said about one cell. */
final class Remarks {
    private static final int LONGEST = 6_000;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(Remarks others) {
        marks.addAll(others.marks);
    }

    /** The gravest. */
    Mark.Kind kind() {
        return marks.stream().map(Mark::kind).min(Mark.Kind::compareTo).orElse(Mark.Kind.REMARK);
    }

    String text(Language language) {
        var text = String.join(
                "\n\n",
                marks.stream().map(mark -> text(mark, language)).distinct().toList());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }

    private static String text(Mark mark, Language language) {
        var lines = new ArrayList<String>();
        var kind = Message.of("evidence.notes.kind." + mark.kind()).in(language);
        lines.add(mark.indicators().isEmpty() ? kind : kind + " \u00b7 " + mark.indicators());
        lines.add(mark.problem());
        if (!mark.repair().isEmpty()) {
            lines.add(Message.of("evidence.notes.repair", mark.repair()).in(language));
        }
        return String.join("\n", lines);
    }
}
