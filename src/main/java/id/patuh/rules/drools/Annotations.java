package id.patuh.rules.drools;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out the annotations between a rule's name and its condition, where the guard has read them already: to parse
 * them takes the engine's compiler longer than all conditions together. Lines stay where they are.
 */
final class Annotations {
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(\\s*rule\\s+\"[^\"\\n]*\")(.*?)(?=\\bwhen\\b)", Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+\\s*(?:\\([^)]*\\))?");
    private static final Pattern VISIBLE = Pattern.compile("[^\\n]");

    private Annotations() {}

    static String blanked(String drl) {
        return HEAD.matcher(drl).replaceAll(head -> Matcher.quoteReplacement(head.group(1) + without(head.group(2))));
    }

    private static String without(String head) {
        return ANNOTATION
                .matcher(head)
                .replaceAll(annotation -> VISIBLE.matcher(annotation.group()).replaceAll(" "));
    }
}
