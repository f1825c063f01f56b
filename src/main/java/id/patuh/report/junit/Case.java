package id.patuh.report.junit;

/**
 * One thing that was looked at.
 *
 * @param type the stable name of what is wrong; empty where nothing is
 * @param message one sentence
 * @param body the reasons, line by line; shown beside a case that passed too
 */
record Case(String name, Outcome outcome, String type, String message, String body) {
    static Case passed(String name, String body) {
        return new Case(name, Outcome.PASSED, "", "", body);
    }
}
