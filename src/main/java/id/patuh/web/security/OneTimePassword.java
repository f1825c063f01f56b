package id.patuh.web.security;

import java.security.SecureRandom;

/** A password that the program makes up: told once, kept nowhere, changed at the next sign-in. */
public final class OneTimePassword {
    /** Without letters and digits that look like others. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private OneTimePassword() {}

    /** One that nobody had before. */
    public static String make() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP; i++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
