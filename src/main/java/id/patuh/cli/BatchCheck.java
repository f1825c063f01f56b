package id.patuh.cli;

import id.patuh.assessment.Assessor;
import id.patuh.assessment.CircumstanceRequest;
import id.patuh.assessment.Examiner;
import id.patuh.batch.Batch;
import id.patuh.batch.BatchRequest;
import id.patuh.batch.BreakCode;
import id.patuh.batch.FolderHash;
import id.patuh.batch.Ranking;
import id.patuh.batch.RankingReport;
import id.patuh.batch.RankingText;
import id.patuh.batch.ReportPress;
import id.patuh.batch.SharedLibrary;
import id.patuh.batch.Slugs;
import id.patuh.batch.SubjectFolder;
import id.patuh.batch.SubjectFolders;
import id.patuh.language.Message;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.report.ConsoleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks many subjects at once: the other half of {@link CheckCommand}. */
final class BatchCheck {
    private final Toolbox toolbox;
    private final Terminal terminal;
    private final CommonOptions common;
    private final SubmissionOptions submission;
    private final BatchOptions options;

    BatchCheck(
            Toolbox toolbox,
            Terminal terminal,
            CommonOptions common,
            SubmissionOptions submission,
            BatchOptions options) {
        this.toolbox = toolbox;
        this.terminal = terminal;
        this.common = common;
        this.submission = submission;
        this.options = options;
    }

    /** Whether the user says so, or the folder holds several subjects and the user does not say otherwise. */
    boolean applies(List<Path> paths, @Nullable Path out) {
        var fault = options.fault(paths);
        if (fault != null) {
            throw new UsageException(Message.of(fault));
        }
        if (options.each) {
            return true;
        }
        return !options.one
                && submission.subject == null
                && paths.size() == 1
                && folders().holdsSeveralSubjects(paths.get(0), out(paths, out));
    }

    /** Assesses every subject, writes their reports and the ranking, and prints the ranking. */
    int run(
            List<Path> paths,
            @Nullable Path chosen,
            List<String> formats,
            CircumstanceRequest circumstances,
            ConsoleOptions look)
            throws IOException {
        var out = out(paths, chosen);
        requireApart(paths, out);
        if (submission.subject != null) {
            throw new UsageException(Message.of("cli.batch.subject"));
        }
        var library = new SharedLibrary(toolbox.library(common.rulesFolder()));
        if (submission.regulation != null) {
            library.regulation(submission.regulation);
        }
        boolean single = paths.size() == 1;
        var found = single ? folders().inside(paths.get(0), out) : folders().named(paths);
        if (found.isEmpty()) {
            throw new UsageException(Message.of("cli.batch.none", paths.get(0).toString()));
        }
        var request = request(found, out, formats, circumstances);
        var outcomes = batch(library, formats).run(request, progress());
        var loose = single ? folders().loose(paths.get(0)) : List.<String>of();
        var ranking = Ranking.of(title(paths), outcomes, loose, library);
        var written = new RankingReport().write(ranking, common.language, out);
        books(ranking, library, formats, out);
        terminal.out().print(new RankingText(ranking, common.language, look).render());
        written.forEach(file -> terminal.say(Message.of("cli.check.written", file.toString()), common.language));
        terminal.say(Message.of("cli.batch.reports", out.toString()), common.language);
        return exitCode(ranking);
    }

    private Batch batch(RegulationLibrary library, List<String> formats) {
        var examiner =
                new Examiner(toolbox.importer(submission.reading()), library, new Assessor(toolbox.engine(library)));
        return new Batch(examiner, library, new ReportPress(formats, common.language));
    }

    private BatchRequest request(
            List<SubjectFolder> found, Path out, List<String> formats, CircumstanceRequest circumstances)
            throws IOException {
        return new BatchRequest(
                found,
                submission.request(),
                circumstances,
                common.language,
                out,
                options.threads(),
                options.resume,
                key(formats, circumstances));
    }

    /** Whatever beside evidence and rules decides what is written; on another day, days left are others. */
    private String key(List<String> formats, CircumstanceRequest circumstances) throws IOException {
        var asOf = circumstances.asOf();
        var parts = new ArrayList<>(List.of(
                Version.of(),
                common.language.code(),
                String.join(",", formats),
                String.valueOf(submission.request()),
                submission.reading().recalculate() ? "recalculate" : "",
                circumstances.ignoreExceptions() ? "ignore" : "",
                asOf != null
                        ? "as of " + asOf
                        : "on " + circumstances.clock().instant().toString().substring(0, 10)));
        for (var mapping : submission.mappings) {
            parts.add(content(mapping));
        }
        parts.add(content(circumstances.exceptions()));
        parts.add(content(circumstances.timetable()));
        return FolderHash.of(parts);
    }

    private static String content(@Nullable Path file) throws IOException {
        return file == null || !Files.isRegularFile(file)
                ? ""
                : new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private ProgressLine progress() {
        return new ProgressLine(terminal, common.language, options.quiet, System::nanoTime);
    }

    private SubjectFolders folders() {
        return new SubjectFolders(toolbox.importer(submission.reading()));
    }

    private static Path out(List<Path> paths, @Nullable Path chosen) {
        return chosen != null ? chosen : Path.of("hasil", Slugs.of(title(paths)));
    }

    private static String title(List<Path> paths) {
        var path = paths.get(0).toAbsolutePath().normalize();
        var named = paths.size() == 1 || path.getParent() == null ? path : path.getParent();
        return String.valueOf(named.getFileName());
    }

    /** Reports among the evidence would be handed in the next time. */
    private void requireApart(List<Path> paths, Path out) {
        var target = out.toAbsolutePath().normalize();
        for (var path : paths) {
            var folder = path.toAbsolutePath().normalize();
            boolean inside = paths.size() > 1
                    ? target.startsWith(folder)
                    : target.equals(folder) || (target.startsWith(folder) && !folder.equals(target.getParent()));
            if (inside) {
                throw new UsageException(Message.of("cli.batch.outInside", out.toString(), path.toString()));
            }
        }
    }

    private void books(Ranking ranking, RegulationLibrary library, List<String> formats, Path out) throws IOException {
        if (formats.stream().noneMatch("html"::equalsIgnoreCase)) {
            return;
        }
        for (var group : ranking.groups()) {
            var regulation = group.regulation();
            var shelf = out.resolve(Slugs.BOOK).resolve(regulation.id());
            toolbox.books().copy(regulation, library, common.language, shelf);
        }
    }

    /** The worst that happened to any of them. */
    private static int exitCode(Ranking ranking) {
        if (isBroken(ranking, BreakCode.UNEXPECTED)) {
            return ExitCode.TOOL_FAILED;
        }
        if (isBroken(ranking, BreakCode.RULES_INVALID)) {
            return ExitCode.RULES_INVALID;
        }
        boolean readable = ranking.groups().stream()
                .flatMap(group -> group.subjects().stream())
                .allMatch(ranked -> ranked.subject().readable());
        if (!ranking.broken().isEmpty() || !readable) {
            return ExitCode.EVIDENCE_UNREADABLE;
        }
        return ranking.ready() == ranking.size() ? ExitCode.READY : ExitCode.NOT_READY;
    }

    private static boolean isBroken(Ranking ranking, BreakCode code) {
        return ranking.broken().stream().anyMatch(broken -> broken.code() == code);
    }
}
