package id.patuh.cli;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.workspace.AuditEntry;
import id.patuh.workspace.AuditExport;
import id.patuh.workspace.AuditTrail;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Workspace;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Says whether the audit trail of the workplace is whole, and writes it out; changes nothing. */
record AuditCheck(Terminal terminal, Clock clock, Language language) {

    /** @param export where the trail is written to; null: nowhere */
    int run(StorageSettings settings, @Nullable Path export) throws IOException {
        if (export != null) {
            requireUsable(export, settings);
        }
        try (var workspace = Workspace.openExisting(settings, clock)) {
            var trail = workspace.audit();
            say(Message.of("cli.audit.place", settings.place()));
            describe(trail);
            var broken = trail.verify();
            if (export != null) {
                write(trail, export);
            }
            say(broken.<Text>map(
                            found -> Message.of("cli.audit." + found.kind().name(), String.valueOf(found.sequence())))
                    .orElseGet(() -> Message.of("cli.audit.whole")));
            return broken.isPresent() ? ExitCode.NOT_READY : ExitCode.READY;
        }
    }

    private static void requireUsable(Path export, StorageSettings settings) {
        OutputFolder.require(export.toAbsolutePath().getParent());
        boolean database = export.toAbsolutePath()
                .normalize()
                .toString()
                .startsWith(settings.file().toAbsolutePath().normalize().toString());
        if (database || Files.isDirectory(export)) {
            throw new UsageException(Message.of("cli.audit.exportUnusable", export.toString()));
        }
    }

    private void describe(AuditTrail trail) {
        long size = trail.size();
        say(Message.of("cli.audit.entries", size));
        trail.latest((int) Math.max(0, size - 1), 1)
                .forEach(first -> say(Message.of("cli.audit.first", moment(first))));
        trail.latest(0, 1).forEach(last -> {
            say(Message.of("cli.audit.last", moment(last)));
            say(Message.of("cli.audit.head", last.hash()));
        });
    }

    private Text moment(AuditEntry entry) {
        return Names.moment(
                entry.made().atZone(clock.getZone()).toOffsetDateTime(),
                clock.getZone().getId());
    }

    private void write(AuditTrail trail, Path export) throws IOException {
        var folder = export.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(export))) {
            new AuditExport(trail, language).write(out);
        }
        say(Message.of("cli.audit.exported", export.toString()));
    }

    private void say(Text text) {
        terminal.say(text, language);
    }
}
