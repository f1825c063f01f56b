package id.patuh.report.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Prints a page. */
final class Printer {
    /** The last ones stand in where a page names no font or one that is not here. */
    private static final List<String> FAMILIES =
            List.of("Liberation Sans", "Arial", "Helvetica", "SansSerif", "Serif", "Monospaced");

    private static final String SIGNS = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern PICTURE = Pattern.compile("[\\w-]+\\.(png|jpg|jpeg)", Pattern.CASE_INSENSITIVE);

    private final @Nullable Path folder;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** @param folder where pictures may lie; null where there are none */
    Printer(@Nullable Path folder) {
        this.folder = folder;
    }

    void print(Document page, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(page, "")
                .usePdfUaAccessibility(true)
                .withProducer("Patuh")
                .useUriResolver((base, address) -> picture(address))
                .useExternalResourceAccessControl(
                        (address, kind) -> picture(address) != null || isOwn(address),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (var family : FAMILIES) {
            font(builder, family, "LiberationSans-Regular.ttf", REGULAR);
            font(builder, family, "LiberationSans-Bold.ttf", BOLD);
        }
        font(builder, SIGNS, "DejaVuSans.ttf", REGULAR);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            makeTimeless(document);
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/fonts/" + file), file);
    }

    private static void makeTimeless(PDDocument document) {
        var noTime = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        noTime.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(noTime);
        document.getDocumentInformation().setModificationDate(noTime);
        document.setDocumentId(0L);
    }

    /** Only pictures that lie beside the template, by their bare names. */
    private @Nullable String picture(String address) {
        return folder != null && PICTURE.matcher(address).matches()
                ? folder.resolve(address).toUri().toString()
                : null;
    }

    private boolean isOwn(String address) {
        return folder != null && address.startsWith(folder.toUri().toString());
    }
}
