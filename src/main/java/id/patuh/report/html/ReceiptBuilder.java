package id.patuh.report.html;

import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.Receipt;
import id.patuh.report.Receipt.HandedIn;
import id.patuh.report.Receipt.Open;
import id.patuh.report.html.ReceiptView.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prepares the page of a receipt from the receipt alone, so that the same receipt gives the same page. */
final class ReceiptBuilder {
    /** Kinds of issues told in words; the more files, the fewer, so that the page stays one sheet. */
    private static final int MOST_TOLD = 6;

    private static final int FEWEST_TOLD = 2;
    private static final int FILES_ON_A_SHEET = 30;
    private static final int FILES_FOR_A_KIND = 3;

    /** The table names them all; the head names a few. */
    private static final int OFFICES_NAMED = 3;

    private final Receipt receipt;
    private final Language language;

    ReceiptBuilder(Receipt receipt) {
        this.receipt = receipt;
        this.language = receipt.language();
    }

    ReceiptView page(String number, String data) {
        var files = new ArrayList<ReceiptView.File>();
        receipt.files().forEach(file -> files.add(file(files.size() + 1, file)));
        return new ReceiptView(
                language.code(),
                in("report.receipt.title", Names.receiptNumber(number), receipt.subject()),
                Names.receiptNumber(number),
                facts(),
                standing(),
                files,
                total(),
                trouble(),
                in("report.receipt.verify"),
                data);
    }

    private List<Fact> facts() {
        var regulation = receipt.regulation();
        var engine = receipt.engine();
        var facts = new ArrayList<Fact>(List.of(
                fact("issued", in(Names.moment(receipt.issued(), receipt.zone()))),
                fact("subject", receipt.subject() + " · " + in("report.year", Integer.toString(receipt.year()))),
                fact("offices", offices()),
                fact("regulation", regulation.title()),
                new Fact(
                        in("report.receipt.pack"),
                        in("report.receipt.pack.of", regulation.id(), regulation.version()),
                        regulation.hash()),
                fact("engine", in("report.receipt.engine.of", engine.patuh(), engine.drools()))));
        facts.addAll(terms());
        return facts;
    }

    /** What decided beside the pack and the files; an ordinary receipt has none of it. */
    private List<Fact> terms() {
        var terms = new ArrayList<Fact>();
        var then = receipt.circumstances();
        if (receipt.reading().recalculate()) {
            terms.add(fact("reading", in("report.receipt.recalculated")));
        }
        receipt.reading().mappings().forEach(file -> terms.add(used("mapping", file)));
        if (then.exceptions() != null) {
            terms.add(used("exceptions", then.exceptions()));
        } else if (then.exceptionsIgnored()) {
            terms.add(fact("exceptions", in("report.receipt.exceptionsIgnored")));
        }
        if (then.timetable() != null) {
            terms.add(used("timetable", then.timetable()));
        }
        if (then.asOf() != null) {
            var asOf = then.asOf();
            terms.add(fact(
                    "asOf",
                    in("report.receipt.asOf.day", asOf.day(), asOf.zone().name())));
        }
        return terms;
    }

    private Fact used(String key, Receipt.UsedFile file) {
        return new Fact(in("report.receipt." + key), file.name(), file.sha256());
    }

    private Fact fact(String key, String text) {
        return new Fact(in("report.receipt." + key), text, "");
    }

    private String offices() {
        var offices = receipt.offices().values();
        if (offices.isEmpty()) {
            return in("report.receipt.noOffice");
        }
        return offices.size() > OFFICES_NAMED
                ? in("report.receipt.manyOffices", offices.size())
                : String.join(", ", offices);
    }

    private ReceiptView.Standing standing() {
        var outcome = receipt.outcome();
        return new ReceiptView.Standing(
                in(Names.score(outcome.score())),
                outcome.provisional() ? in("report.receipt.provisional", outcome.rating()) : outcome.rating(),
                outcome.ready(),
                outcome.sha256());
    }

    private ReceiptView.File file(int index, HandedIn file) {
        var hash = file.sha256();
        var refusal = file.refusal();
        return new ReceiptView.File(
                index,
                file.name(),
                office(file),
                hash == null ? "–" : hash,
                language.number(file.size()),
                language.number(file.rows()),
                language.number(file.cells()),
                refusal == null ? null : in("report.receipt.refused", refusal.message(), refusal.code()));
    }

    /** A file that was not read could not say whose it is. */
    private String office(HandedIn file) {
        if (file.officeTitle() != null) {
            return file.officeTitle();
        }
        return file.refusal() == null ? in("report.receipt.noOffice") : "";
    }

    private ReceiptView.Total total() {
        long size = receipt.files().stream().mapToLong(HandedIn::size).sum();
        return new ReceiptView.Total(
                in(Names.counted("files", receipt.files().size())),
                language.number(size),
                language.number(receipt.rows()),
                language.number(receipt.cells()));
    }

    private ReceiptView.Trouble trouble() {
        var kinds = kinds();
        int room = (FILES_ON_A_SHEET - receipt.files().size()) / FILES_FOR_A_KIND;
        int told = Math.max(FEWEST_TOLD, Math.min(MOST_TOLD, room));
        var others = kinds.stream()
                .skip(told)
                .collect(Collectors.groupingBy(
                        ReceiptView.Kind::label,
                        LinkedHashMap::new,
                        Collectors.mapping(kind -> kind.code() + " (" + kind.count() + ")", Collectors.joining(", "))));
        return new ReceiptView.Trouble(
                counts(),
                kinds.stream().limit(told).toList(),
                others.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; ")),
                receipt.notes().stream().map(Receipt.Note::message).toList());
    }

    private String counts() {
        if (receipt.issues().isEmpty()) {
            return in("report.html.none.issues");
        }
        return in(
                "report.receipt.counts",
                receipt.count(Severity.ERROR),
                receipt.count(Severity.WARNING),
                receipt.count(Severity.INFO));
    }

    /** What was not read first, then what was read with a doubt; each in the order in which it was met. */
    private List<ReceiptView.Kind> kinds() {
        var byCode = new LinkedHashMap<String, List<Open>>();
        receipt.issues().stream()
                .sorted(Comparator.comparing(Open::severity))
                .forEach(issue -> byCode.computeIfAbsent(issue.code(), code -> new ArrayList<>())
                        .add(issue));
        return byCode.values().stream().map(this::kind).toList();
    }

    private ReceiptView.Kind kind(List<Open> issues) {
        var first = issues.get(0);
        long count = issues.stream().mapToLong(Open::count).sum();
        return new ReceiptView.Kind(
                first.severity().name(),
                sign(first.severity()),
                first.code(),
                in(Names.of(first.severity())),
                language.number(count),
                first.message(),
                place(first));
    }

    private static String place(Open issue) {
        var sheet = issue.sheet() == null ? "" : " › " + issue.sheet();
        return issue.file() + sheet + (issue.cell() == null ? "" : "!" + issue.cell());
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✘";
            case WARNING -> "⚠";
            case INFO -> "·";
        };
    }

    private String in(String key, Object... arguments) {
        return in(Message.of(key, arguments));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
