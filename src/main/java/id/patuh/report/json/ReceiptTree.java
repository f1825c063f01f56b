package id.patuh.report.json;

import id.patuh.evidence.Severity;
import id.patuh.report.Receipt;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A receipt's keys and values, every key always there and in the same order; what is absent is null. */
final class ReceiptTree {
    static final String SCHEMA = "patuh/receipt/2";

    private ReceiptTree() {}

    static Map<String, @Nullable Object> of(Receipt receipt, String number) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("schema", SCHEMA);
        map.put("number", number);
        map.putAll(content(receipt));
        return map;
    }

    /** All but the number. */
    static Map<String, @Nullable Object> content(Receipt receipt) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("schema", SCHEMA);
        map.put("issued", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(receipt.issued()));
        map.put("zone", receipt.zone());
        map.put("language", receipt.language().code());
        map.put("subject", receipt.subject());
        map.put("year", receipt.year());
        map.put("regulation", regulation(receipt.regulation()));
        map.put("engine", engine(receipt.engine()));
        map.put("reading", reading(receipt.reading()));
        map.put("circumstances", circumstances(receipt.circumstances()));
        map.put("summary", summary(receipt));
        map.put("files", receipt.files().stream().map(ReceiptTree::file).toList());
        map.put("notes", receipt.notes().stream().map(ReceiptTree::note).toList());
        map.put("issues", issues(receipt));
        return map;
    }

    private static Map<String, @Nullable Object> regulation(Receipt.Pack pack) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("id", pack.id());
        map.put("version", pack.version());
        map.put("hash", pack.hash());
        map.put("title", pack.title());
        return map;
    }

    private static Map<String, @Nullable Object> engine(Receipt.Engine engine) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("patuh", engine.patuh());
        map.put("drools", engine.drools());
        return map;
    }

    private static Map<String, @Nullable Object> reading(Receipt.Reading reading) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("recalculate", reading.recalculate());
        map.put("mappings", reading.mappings().stream().map(ReceiptTree::used).toList());
        return map;
    }

    private static Map<String, @Nullable Object> circumstances(Receipt.Circumstances circumstances) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("exceptions", used(circumstances.exceptions()));
        map.put("exceptionsIgnored", circumstances.exceptionsIgnored());
        map.put("timetable", used(circumstances.timetable()));
        map.put("asOf", asOf(circumstances.asOf()));
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> used(Receipt.@Nullable UsedFile file) {
        if (file == null) {
            return null;
        }
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("file", file.name());
        map.put("sha256", file.sha256());
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> asOf(Receipt.@Nullable AsOf asOf) {
        if (asOf == null) {
            return null;
        }
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("day", asOf.day().toString());
        map.put("zone", asOf.zone().name());
        map.put("moment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(asOf.moment()));
        return map;
    }

    private static Map<String, @Nullable Object> summary(Receipt receipt) {
        var outcome = receipt.outcome();
        var rating = new LinkedHashMap<String, @Nullable Object>();
        rating.put("code", outcome.ratingCode());
        rating.put("title", outcome.rating());
        rating.put("provisional", outcome.provisional());
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("score", outcome.score());
        map.put("rating", rating);
        map.put("ready", outcome.ready());
        map.put("result", outcome.sha256());
        map.put("rows", receipt.rows());
        map.put("cells", receipt.cells());
        return map;
    }

    private static Map<String, @Nullable Object> file(Receipt.HandedIn file) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("file", file.name());
        map.put("sha256", file.sha256());
        map.put("size", file.size());
        map.put("office", file.office());
        map.put("officeTitle", file.officeTitle());
        map.put("rows", file.rows());
        map.put("cells", file.cells());
        map.put("refusal", file.refusal() == null ? null : refusal(file.refusal()));
        return map;
    }

    private static Map<String, @Nullable Object> refusal(Receipt.Refusal refusal) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", refusal.code());
        map.put("message", refusal.message());
        return map;
    }

    private static Map<String, @Nullable Object> note(Receipt.Note note) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", note.code());
        map.put("file", note.file());
        map.put("message", note.message());
        map.put("repair", note.repair());
        return map;
    }

    private static Map<String, @Nullable Object> issues(Receipt receipt) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var severity : Severity.values()) {
            map.put(severity.name().toLowerCase(Locale.ROOT), receipt.count(severity));
        }
        List<Map<String, @Nullable Object>> list =
                receipt.issues().stream().map(ReceiptTree::issue).toList();
        map.put("list", list);
        return map;
    }

    private static Map<String, @Nullable Object> issue(Receipt.Open issue) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", issue.code());
        map.put("severity", issue.severity().name());
        map.put("file", issue.file());
        map.put("count", issue.count());
        map.put("sheet", issue.sheet());
        map.put("cell", issue.cell());
        map.put("message", issue.message());
        return map;
    }
}
