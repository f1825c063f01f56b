package id.patuh.report.html;

import id.patuh.report.HtmlTemplate;
import id.patuh.report.Receipt;
import java.io.IOException;
import java.io.OutputStream;

/** A receipt as one HTML file to print, with the receipt for machines inside. */
public final class ReceiptPage {
    private final HtmlTemplate template = new HtmlTemplate("receipt.css");

    /**
     * Writes the page in the receipt's language.
     *
     * @param data JSON in which no sign can end the element around it
     */
    public void write(Receipt receipt, String number, String data, OutputStream out) throws IOException {
        template.write("receipt", new ReceiptBuilder(receipt).page(number, data), receipt.language(), out);
    }
}
