package id.patuh.cli;

import id.patuh.language.Language;
import id.patuh.language.Text;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a command writes to, and what can be shown there.
 *
 * @param interactive whether a person sits before it
 * @param watched whether a person sees at once what is said beside the output
 * @param charset the encoding of the output
 * @param environment the variables of the process
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean interactive,
        boolean watched,
        Charset charset,
        Map<String, String> environment) {

    private static final int USUAL_WIDTH = 100;

    /** What a file says must not steer the console. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\r\\n\\t]]");

    /** One whose messages go to a file, or to nobody. */
    public Terminal(
            PrintWriter out, PrintWriter err, boolean interactive, Charset charset, Map<String, String> environment) {
        this(out, err, interactive, false, charset, environment);
    }

    boolean colour() {
        return interactive && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether signs like a check mark cannot be shown. */
    boolean ascii() {
        return !charset.newEncoder().canEncode('✔');
    }

    int width() {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    void say(Text text, Language language) {
        out.println(text.in(language));
        out.flush();
    }

    void complain(Text text, Language language) {
        err.println(STEERING.matcher(text.in(language)).replaceAll(" "));
        err.flush();
    }
}
