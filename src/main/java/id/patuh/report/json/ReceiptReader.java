package id.patuh.report.json;

import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.regulation.IndonesianZone;
import id.patuh.report.Receipt;
import id.patuh.report.ReceiptException;
import id.patuh.report.ReceiptException.Code;
import id.patuh.report.json.ReceiptJson.Read;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Turns a tree into a receipt, and takes nothing that the program would not write itself. */
final class ReceiptReader {
    private static final String HASH = "[0-9a-f]{64}";
    /** A name that leads into no other folder. */
    private static final String NAME = "(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]{1,255}";

    /** Said nothing of mappings, exceptions and days. */
    private static final String WITHOUT_CIRCUMSTANCES = "patuh/receipt/1";

    private static final String CODE = "[A-Z][A-Z0-9_]{0,99}";

    private final String file;

    ReceiptReader(String file) {
        this.file = file;
    }

    Read read(JsonNode tree) throws ReceiptException {
        requireKnownVersion(tree);
        try {
            var root = new TreeNode(tree, "");
            root.text("schema");
            var number = root.text("number", "[0-9a-f]{%d}".formatted(ReceiptJson.NUMBER_DIGITS));
            var receipt = receipt(root);
            root.requireNoMore();
            return new Read(receipt, number);
        } catch (WrongTreeException wrong) {
            throw new ReceiptException(Code.RECEIPT_MALFORMED, file, wrong.pointer());
        }
    }

    private void requireKnownVersion(JsonNode tree) throws ReceiptException {
        var schema = tree.path("schema").asString("");
        if (!schema.startsWith("patuh/receipt/")) {
            throw new ReceiptException(Code.RECEIPT_NOT_FOUND, file, "");
        }
        if (schema.equals(WITHOUT_CIRCUMSTANCES)) {
            throw new ReceiptException(Code.RECEIPT_VERSION_OLD, file, schema);
        }
        if (!schema.equals(ReceiptTree.SCHEMA)) {
            throw new ReceiptException(Code.RECEIPT_VERSION_UNKNOWN, file, schema);
        }
    }

    private static Receipt receipt(TreeNode root) throws WrongTreeException {
        var issued = root.moment("issued");
        var zone = root.text("zone");
        var language = Language.of(root.text("language", "id|en"));
        var subject = root.text("subject");
        int year = (int) root.whole("year", 9999);
        var regulation = pack(root.object("regulation"));
        var engine = engine(root.object("engine"));
        var reading = reading(root.object("reading"));
        var circumstances = circumstances(root.object("circumstances"));
        var summary = root.object("summary");
        var outcome = outcome(summary);
        var files = root.list("files", ReceiptReader::handedIn);
        var notes = root.list("notes", ReceiptReader::note);
        var issues = root.object("issues");
        var open = issues.list("list", ReceiptReader::open);
        var receipt = new Receipt(
                issued,
                zone,
                language,
                subject,
                year,
                regulation,
                engine,
                reading,
                circumstances,
                outcome,
                files,
                notes,
                open);
        requireSums(receipt, summary, issues);
        return receipt;
    }

    private static Receipt.Pack pack(TreeNode node) throws WrongTreeException {
        var pack = new Receipt.Pack(node.text("id"), node.text("version"), node.text("hash"), node.text("title"));
        node.requireNoMore();
        return pack;
    }

    private static Receipt.Engine engine(TreeNode node) throws WrongTreeException {
        var engine = new Receipt.Engine(node.text("patuh"), node.text("drools"));
        node.requireNoMore();
        return engine;
    }

    private static Receipt.Reading reading(TreeNode node) throws WrongTreeException {
        var reading = new Receipt.Reading(node.truth("recalculate"), node.list("mappings", ReceiptReader::used));
        node.requireNoMore();
        return reading;
    }

    private static Receipt.Circumstances circumstances(TreeNode node) throws WrongTreeException {
        var exceptions = node.objectOrNull("exceptions");
        var timetable = node.objectOrNull("timetable");
        var asOf = node.objectOrNull("asOf");
        if (exceptions != null) {
            node.requireFalse("exceptionsIgnored");
        }
        var circumstances = new Receipt.Circumstances(
                exceptions == null ? null : used(exceptions),
                node.truth("exceptionsIgnored"),
                timetable == null ? null : used(timetable),
                asOf == null ? null : asOf(asOf));
        node.requireNoMore();
        return circumstances;
    }

    private static Receipt.UsedFile used(TreeNode node) throws WrongTreeException {
        var file = new Receipt.UsedFile(node.text("file", NAME), node.text("sha256", HASH));
        node.requireNoMore();
        return file;
    }

    private static Receipt.AsOf asOf(TreeNode node) throws WrongTreeException {
        var zone = IndonesianZone.valueOf(node.text("zone", "WIB|WITA|WIT"));
        var asOf = new Receipt.AsOf(node.moment("moment"), zone);
        node.requireText("day", asOf.day().toString());
        node.requireNoMore();
        return asOf;
    }

    private static Receipt.Outcome outcome(TreeNode node) throws WrongTreeException {
        var rating = node.object("rating");
        var outcome = new Receipt.Outcome(
                node.score("score"),
                rating.text("code"),
                rating.text("title"),
                rating.truth("provisional"),
                node.truth("ready"),
                node.text("result", HASH));
        rating.requireNoMore();
        return outcome;
    }

    private static Receipt.HandedIn handedIn(TreeNode node) throws WrongTreeException {
        var refusal = node.objectOrNull("refusal");
        var file = new Receipt.HandedIn(
                node.text("file"),
                node.textOrNull("sha256", HASH),
                node.whole("size", Long.MAX_VALUE),
                node.textOrNull("office", TreeNode.ANYTHING),
                node.textOrNull("officeTitle", TreeNode.ANYTHING),
                (int) node.whole("rows", Integer.MAX_VALUE),
                (int) node.whole("cells", Integer.MAX_VALUE),
                refusal == null ? null : refusal(refusal));
        node.requireNoMore();
        return file;
    }

    private static Receipt.Refusal refusal(TreeNode node) throws WrongTreeException {
        var refusal = new Receipt.Refusal(node.text("code", CODE), node.text("message"));
        node.requireNoMore();
        return refusal;
    }

    private static Receipt.Note note(TreeNode node) throws WrongTreeException {
        var note =
                new Receipt.Note(node.text("code", CODE), node.text("file"), node.text("message"), node.text("repair"));
        node.requireNoMore();
        return note;
    }

    private static Receipt.Open open(TreeNode node) throws WrongTreeException {
        var open = new Receipt.Open(
                node.text("code", CODE),
                Severity.valueOf(node.text("severity", "ERROR|WARNING|INFO")),
                node.text("file"),
                (int) node.whole("count", Integer.MAX_VALUE),
                node.textOrNull("sheet", TreeNode.ANYTHING),
                node.textOrNull("cell", TreeNode.ANYTHING),
                node.text("message"));
        node.requireNoMore();
        return open;
    }

    /** Sums are worked out anew for the number, so that a wrong one would not change it. */
    private static void requireSums(Receipt receipt, TreeNode summary, TreeNode issues) throws WrongTreeException {
        summary.requireWhole("rows", receipt.rows());
        summary.requireWhole("cells", receipt.cells());
        summary.requireNoMore();
        for (var severity : Severity.values()) {
            issues.requireWhole(severity.name().toLowerCase(Locale.ROOT), receipt.count(severity));
        }
        issues.requireNoMore();
    }
}
