package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.improvement.Change;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Planner;
import id.patuh.improvement.Target;
import id.patuh.improvement.WhatIf;
import id.patuh.improvement.WhatIfException;
import id.patuh.language.Message;
import id.patuh.regulation.Assumption;
import id.patuh.regulation.Rating;
import id.patuh.regulation.SubjectFile;
import id.patuh.regulation.SubjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What would happen if the evidence were other than it is, and how to reach a target. */
final class ImprovementOptions {
    @Option(names = "--set", paramLabel = "${bundle:cli.label.setting}", descriptionKey = "cli.option.set")
    private List<String> settings = List.of();

    @Option(names = "--what-if", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.whatIf")
    private @Nullable Path whatIf;

    @Option(names = "--target", paramLabel = "${bundle:cli.label.target}", descriptionKey = "cli.option.target")
    private @Nullable String target;

    boolean asked() {
        return assumes() || target != null;
    }

    boolean assumes() {
        return !settings.isEmpty() || whatIf != null;
    }

    /** What the user assumes; empty where everything is as the workbooks say. */
    List<Change> assumptions(Assessment today) {
        try {
            var assumptions = new ArrayList<Assumption>();
            if (whatIf != null) {
                requireExisting(whatIf);
                var name = whatIf.toString().replace('\\', '/');
                assumptions.addAll(SubjectFiles.ofYaml().assumptions(new SubjectFile(whatIf, name, true)));
            }
            assumptions.addAll(WhatIf.parse(settings));
            return new WhatIf(today.regulation(), today.evidence()).changes(assumptions);
        } catch (WhatIfException unclear) {
            throw new UsageException(unclear.text());
        }
    }

    private static void requireExisting(Path file) {
        if (!Files.exists(file)) {
            throw new UsageException(Message.of("cli.fileMissing", file.toString()));
        }
    }

    /** The plan to the target that the user named; empty where none was. */
    Optional<Plan> plan(Assessment today, Assessor assessor) {
        var wanted = target;
        if (wanted == null) {
            return Optional.empty();
        }
        var aim = Target.parse(wanted, today.regulation())
                .orElseThrow(() -> new UsageException(Message.of("cli.target.unknown", wanted, ratings(today))));
        return Optional.of(new Planner(assessor).plan(today, aim));
    }

    private static String ratings(Assessment today) {
        return today.regulation().ratings().stream().map(Rating::code).collect(Collectors.joining(", "));
    }
}
