package id.patuh.rules.drools;

import id.patuh.language.Message;
import id.patuh.regulation.PackDefect;

/** Words for what can be wrong with rule files. */
final class Defects {
    private Defects() {}

    static PackDefect of(String code, String file, int line, Object... arguments) {
        return new PackDefect(
                code,
                file,
                Math.max(line, 0),
                Message.of("rules." + code + ".message", arguments),
                Message.of("rules." + code + ".repair", arguments));
    }
}
