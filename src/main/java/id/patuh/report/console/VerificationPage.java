package id.patuh.report.console;

import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import id.patuh.report.ReceiptFile.Page;
import id.patuh.report.Verification;
import id.patuh.report.Verification.FileStanding;
import id.patuh.report.Verification.FileState;
import id.patuh.report.Verification.ResultState;
import id.patuh.report.Verification.UsedStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a receipt, the files and the result still agree, and where they do not. */
public final class VerificationPage {
    private static final int HASH_SHOWN = 12;

    private final Verification verification;
    private final Language language;
    private final Paper paper;
    private final boolean all;

    public VerificationPage(Verification verification, Language language, ConsoleOptions options) {
        this.verification = verification;
        this.language = language;
        this.paper = new Paper(options);
        this.all = options.all();
    }

    public String render() {
        heading();
        receipt();
        files();
        used();
        result();
        paper.blank();
        conclusion();
        return paper.text();
    }

    private void heading() {
        var receipt = verification.shown().receipt();
        var number = Names.receiptNumber(verification.shown().claimed());
        var moment = Names.moment(receipt.issued(), receipt.zone());
        paper.line(0, 0, Span.strong(in(Message.of("report.verify.head", number, moment))));
        paper.line(
                0,
                0,
                Span.plain(String.join(
                        " · ",
                        receipt.subject(),
                        receipt.regulation().title(),
                        in(Message.of("report.year", Integer.toString(receipt.year()))))));
        paper.blank();
    }

    private void receipt() {
        var shown = verification.shown();
        if (shown.claimed().equals(shown.number())) {
            good(Message.of("report.verify.number.same"));
        } else {
            bad(Message.of(
                    "report.verify.number.changed",
                    Names.receiptNumber(shown.claimed()),
                    Names.receiptNumber(shown.number())));
        }
        if (shown.page() == Page.CHANGED) {
            bad(Message.of("report.verify.page.changed"));
        } else if (shown.page() == Page.NOT_COMPARED) {
            var version = shown.receipt().engine().patuh();
            doubt(Message.of("report.verify.page.notCompared", version));
        }
    }

    private void files() {
        int same = verification.count(FileState.SAME) + verification.count(FileState.RENAMED);
        int handedIn = verification.shown().receipt().files().size();
        var line = Message.of("report.verify.files.same", same, handedIn);
        if (verification.filesAgree()) {
            good(line);
        } else {
            bad(line);
        }
        verification.files().stream()
                .filter(file -> all || file.state() != FileState.SAME)
                .forEach(this::file);
    }

    private void file(FileStanding file) {
        var style = switch (file.state()) {
            case SAME, RENAMED -> Style.GOOD;
            case CHANGED, MISSING, ADDITIONAL -> Style.BAD;
            case UNREADABLE -> Style.DOUBT;
        };
        paper.line(2, 4, sign(style), Span.strong(file.name() + ":"), Span.plain(in(state(file))));
    }

    private static Span sign(Style style) {
        var sign = switch (style) {
            case GOOD -> "✔";
            case BAD -> "✘";
            default -> "⚠";
        };
        return new Span(sign, style);
    }

    /** What decided beside the files; most receipts name nothing of it. */
    private void used() {
        int recorded = (int) verification.used().stream()
                .filter(file -> file.state() != FileState.ADDITIONAL)
                .count();
        if (recorded > 0) {
            int same = (int) verification.used().stream()
                    .filter(file -> file.state() == FileState.SAME || file.state() == FileState.RENAMED)
                    .count();
            var line = Message.of("report.verify.used.same", same, recorded);
            if (verification.usedAgree()) {
                good(line);
            } else {
                bad(line);
            }
        }
        verification.used().stream()
                .filter(file -> all || file.state() != FileState.SAME)
                .forEach(this::used);
    }

    private void used(UsedStanding file) {
        var style = switch (file.state()) {
            case SAME, RENAMED -> Style.GOOD;
            case CHANGED, MISSING -> Style.BAD;
            case UNREADABLE, ADDITIONAL -> Style.DOUBT;
        };
        var found = file.found() == null ? "" : String.valueOf(file.found().getFileName());
        var state = Message.of(
                "report.verify.used." + file.state(), found, file.use().option());
        var kind = in(Message.of("report.verify.use." + file.use()));
        paper.line(2, 4, sign(style), Span.plain(kind), Span.strong(file.name() + ":"), Span.plain(in(state)));
    }

    /** As it was then, whatever day it is and however the user would have it now. */
    private void terms() {
        var receipt = verification.shown().receipt();
        var then = receipt.circumstances();
        if (receipt.reading().recalculate()) {
            note(Message.of("report.verify.recalculated"));
        }
        if (then.exceptionsIgnored()) {
            note(Message.of("report.verify.exceptionsIgnored"));
        }
        if (then.asOf() != null) {
            note(Message.of(
                    "report.verify.asOf", then.asOf().day(), then.asOf().zone().name()));
        }
    }

    private static Message state(FileStanding file) {
        var key = "report.verify.file." + file.state();
        var found = file.found();
        var handedIn = file.handedIn();
        if (file.state() == FileState.RENAMED && found != null) {
            return Message.of(key, found.name());
        }
        if (file.state() == FileState.CHANGED && handedIn != null) {
            return Message.of(key, handedIn.size(), size(found));
        }
        return Message.of(key);
    }

    private static long size(@Nullable SubmittedFile file) {
        try {
            return file == null ? 0 : Files.size(file.path());
        } catch (IOException gone) {
            return 0;
        }
    }

    private void result() {
        var result = verification.result();
        var outcome = verification.shown().receipt().outcome();
        var hash = result.sha256();
        switch (result.state()) {
            case SAME -> {
                var score = Objects.requireNonNull(result.score());
                good(Message.of(
                        "report.verify.result.SAME",
                        Names.score(score.value()),
                        score.rating().title()));
            }
            case DIFFERENT ->
                bad(Message.of("report.verify.result.DIFFERENT", cut(outcome.sha256()), hash == null ? "" : cut(hash)));
            case NOT_COMPARED -> doubt(Message.of("report.verify.result.NOT_COMPARED"));
        }
        if (result.sha256() != null) {
            terms();
        }
        result.reasons().forEach(this::note);
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private void conclusion() {
        if (verification.agrees()) {
            paper.line(0, 2, new Span(in(Message.of("report.verify.agrees")), Style.GOOD));
        } else if (!verification.readable()) {
            paper.line(0, 2, new Span(in(Message.of("report.verify.unreadable")), Style.DOUBT));
        } else {
            boolean unsure = verification.shown().intact()
                    && verification.filesAgree()
                    && verification.usedAgree()
                    && verification.result().state() == ResultState.NOT_COMPARED;
            var key = unsure ? "report.verify.unsure" : "report.verify.disagrees";
            paper.line(0, 2, new Span(in(Message.of(key)), unsure ? Style.DOUBT : Style.BAD));
        }
    }

    private void note(Text text) {
        paper.line(2, 2, Span.plain("→ " + in(text)));
    }

    private void good(Text text) {
        paper.line(0, 2, new Span("✔", Style.GOOD), Span.plain(in(text)));
    }

    private void bad(Text text) {
        paper.line(0, 2, new Span("✘", Style.BAD), Span.strong(in(text)));
    }

    private void doubt(Text text) {
        paper.line(0, 2, new Span("⚠", Style.DOUBT), Span.plain(in(text)));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
