package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Submission;
import id.patuh.language.Language;
import id.patuh.report.ReceiptException.Code;
import id.patuh.report.ReceiptFile.Page;
import id.patuh.report.html.ReceiptPage;
import id.patuh.report.json.ReceiptJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Issues receipts, writes them as a page or as data, and reads them again. */
public final class Receipts {
    /** One for ten thousand files is smaller. */
    private static final int LARGEST = 16 << 20;

    /** How a page begins the data inside it; nothing else in a page can look like it, since texts are escaped. */
    private static final String OPENING = "<script type=\"application/json\" id=\"receipt\">";

    private static final String CLOSING = "</script>";
    private static final Pattern NOT_JSON = Pattern.compile("[<>&\u2028\u2029]");

    private final ReceiptJson json = new ReceiptJson();
    private final ReceiptPage page = new ReceiptPage();

    /** Whether a file of that name can be written: it ends in .html, .htm or .json. */
    public static boolean canBeCalled(Path file) {
        return isPage(file) || ending(file).equals("json");
    }

    /**
     * Says what was handed in and what came of it.
     *
     * @param submission what was assessed, with the files themselves
     * @param reading how they were read
     */
    public Receipt issue(
            Assessment assessment, Submission submission, ReadingOptions reading, Language language, Clock clock)
            throws IOException {
        return new ReceiptClerk(assessment, submission, reading, language).issue(clock);
    }

    /** What people quote: the first twelve hexadecimal digits of the SHA-256 of its content. */
    public String number(Receipt receipt) {
        return json.number(receipt);
    }

    /** Writes a page or data only, as the file's name says; the stream stays open. */
    public void write(Receipt receipt, Path file, OutputStream out) throws IOException {
        if (isPage(file)) {
            writePage(receipt, number(receipt), out);
        } else {
            out.write(json.write(receipt, number(receipt)).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Reads a receipt that may come from anybody. */
    public ReceiptFile read(Path file) throws ReceiptException {
        var name = String.valueOf(file.getFileName());
        var bytes = bytes(file, name);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            throw new ReceiptException(Code.RECEIPT_NOT_FOUND, name, "");
        }
        boolean isPage = !text.stripLeading().startsWith("{");
        var read = json.read(isPage ? data(text, name) : text, name);
        var receipt = read.receipt();
        var number = number(receipt);
        return new ReceiptFile(
                receipt, read.number(), number, isPage ? compared(receipt, read.number(), text) : Page.NONE);
    }

    private static byte[] bytes(Path file, String name) throws ReceiptException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ReceiptException(Code.RECEIPT_TOO_LARGE, name, "");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new ReceiptException(Code.RECEIPT_CANNOT_BE_OPENED, name, "");
        }
    }

    private static String data(String text, String name) throws ReceiptException {
        int from = text.indexOf(OPENING);
        int to = from < 0 ? -1 : text.indexOf(CLOSING, from);
        if (to < 0) {
            throw new ReceiptException(Code.RECEIPT_NOT_FOUND, name, "");
        }
        if (text.indexOf(OPENING, to) >= 0) {
            throw new ReceiptException(Code.RECEIPT_TWICE, name, "");
        }
        return text.substring(from + OPENING.length(), to);
    }

    /** The page follows from the data alone, so that the same version writes it again to the last byte. */
    private Page compared(Receipt receipt, String claimed, String text) {
        if (!receipt.engine().patuh().equals(ReceiptClerk.version())) {
            return Page.NOT_COMPARED;
        }
        var out = new ByteArrayOutputStream();
        try {
            writePage(receipt, claimed, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).equals(text) ? Page.SAME : Page.CHANGED;
    }

    private void writePage(Receipt receipt, String number, OutputStream out) throws IOException {
        var data = NOT_JSON.matcher(json.write(receipt, number))
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
        page.write(receipt, number, data, out);
    }

    private static boolean isPage(Path file) {
        return ending(file).equals("html") || ending(file).equals("htm");
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
