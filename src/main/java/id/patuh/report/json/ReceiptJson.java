package id.patuh.report.json;

import id.patuh.report.Receipt;
import id.patuh.report.ReceiptException;
import id.patuh.report.ReceiptException.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as JSON; its schema is {@code schema/receipt.schema.json}. */
public final class ReceiptJson {
    static final int NUMBER_DIGITS = 12;

    /** No receipt goes deeper, and what does is no receipt. */
    private static final int DEEPEST = 8;

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TEXT = 100_000;

    private static final ObjectWriter CANONICAL = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer();
    private static final JsonMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What was read, and the number that stands in it. */
    public record Read(Receipt receipt, String number) {}

    /** Hashed: every key but the number, sorted, without white space, in UTF-8. */
    public String number(Receipt receipt) {
        var content = CANONICAL.writeValueAsString(ReceiptTree.content(receipt));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NUMBER_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    public String write(Receipt receipt, String number) {
        return JsonReport.WRITER.writeValueAsString(ReceiptTree.of(receipt, number)) + "\n";
    }

    /**
     * Reads what may come from anybody.
     *
     * @param file its name, for what is said about it
     */
    public Read read(String text, String file) throws ReceiptException {
        JsonNode tree;
        try {
            tree = READER.readTree(text);
        } catch (JacksonException broken) {
            throw new ReceiptException(Code.RECEIPT_MALFORMED, file, line(broken));
        }
        return new ReceiptReader(file).read(tree);
    }

    private static String line(JacksonException broken) {
        var place = broken.getLocation();
        return place == null || place.getLineNr() < 1 ? "?" : place.getLineNr() + ":" + place.getColumnNr();
    }
}
