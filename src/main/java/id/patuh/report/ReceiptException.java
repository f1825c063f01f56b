package id.patuh.report;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;

/** A file that is no receipt, or none that can be read; the message says why. */
public final class ReceiptException extends Exception {
    private static final int LONGEST = 120;

    private final Code code;
    private final transient Text text;

    /** The stable names of what can be wrong with it. */
    public enum Code {
        /** The file is gone, or may not be read. */
        RECEIPT_CANNOT_BE_OPENED,
        /** The file is larger than any receipt. */
        RECEIPT_TOO_LARGE,
        /** Nothing in the file looks like a receipt. */
        RECEIPT_NOT_FOUND,
        /** The file holds more than one receipt. */
        RECEIPT_TWICE,
        /** It was written by a version of the program that this one does not know. */
        RECEIPT_VERSION_UNKNOWN,
        /** It was written by an earlier version, which left out what has to be known. */
        RECEIPT_VERSION_OLD,
        /** It looks like a receipt, and cannot be one that the program wrote. */
        RECEIPT_MALFORMED
    }

    /**
     * Words what is wrong.
     *
     * @param detail which part is wrong; used where the sentence has room for it
     */
    public ReceiptException(Code code, String file, String detail) {
        this(code, Message.of("report.receipt." + code, harmless(file), harmless(detail)));
    }

    private ReceiptException(Code code, Text words) {
        super(code + ": " + words.in(Language.EN));
        this.code = code;
        this.text = language -> code + ": " + words.in(language);
    }

    /** What comes from a file cannot steer the console, nor fill it. */
    private static String harmless(String words) {
        var plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    public Code code() {
        return code;
    }

    /** The code, and what is wrong in words. */
    public Text text() {
        return text;
    }
}
