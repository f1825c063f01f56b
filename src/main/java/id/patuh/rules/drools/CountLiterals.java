package id.patuh.rules.drools;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a whole number that a rule concludes for a count as the engine's compiler wants it. */
final class CountLiterals {
    private static final Pattern CONCLUSION = Pattern.compile(
            "(insertLogical\\s*\\(\\s*new\\s+(\\w+)\\s*\\()(.*?)(?=\\)\\s*\\)\\s*;?\\s*end\\b)", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("\\s*\\d+\\s*");

    private CountLiterals() {}

    static String typed(String drl, FactTypes types) {
        return CONCLUSION.matcher(drl).replaceAll(found -> {
            var form = types.forms().get(found.group(2));
            var values = form == null ? found.group(3) : typed(form, found.group(3));
            return Matcher.quoteReplacement(found.group(1) + values);
        });
    }

    private static String typed(Form form, String written) {
        var values = new ArrayList<String>();
        for (var value : RuleParts.COMMA.split(written, -1)) {
            boolean count = values.size() < form.fields().size()
                    && form.fields().get(values.size()).type() == FieldType.COUNT;
            values.add(count && WHOLE.matcher(value).matches() ? value.stripTrailing() + "L" : value);
        }
        return String.join(",", values);
    }
}
