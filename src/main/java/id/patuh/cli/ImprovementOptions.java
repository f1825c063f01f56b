package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Planner;
import id.patuh.improvement.Target;
import id.patuh.improvement.WhatIf;
import id.patuh.improvement.WhatIfException;
import id.patuh.language.Message;
import id.patuh.regulation.Effort;
import id.patuh.regulation.Rating;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What would happen if the evidence were other than it is, and how to reach a target. */
final class ImprovementOptions {
    @Option(names = "--set", paramLabel = "${bundle:cli.label.setting}", descriptionKey = "cli.option.set")
    private List<String> settings = List.of();

    @Option(names = "--target", paramLabel = "${bundle:cli.label.target}", descriptionKey = "cli.option.target")
    private @Nullable String target;

    boolean asked() {
        return !settings.isEmpty() || target != null;
    }

    /** The assessment under the user's assumptions; empty where there are none. */
    Optional<Assessment> assumed(Assessment today, Toolbox toolbox, Path rules) {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        try {
            var changes = new WhatIf(today.regulation(), today.evidence()).changes(settings);
            return Optional.of(WhatIf.assess(assessor(toolbox, rules), today, changes));
        } catch (WhatIfException unclear) {
            throw new UsageException(unclear.text());
        }
    }

    /** The plan to the target that the user named; empty where none was. */
    Optional<Plan> plan(Assessment today, Toolbox toolbox, Path rules) {
        var wanted = target;
        if (wanted == null) {
            return Optional.empty();
        }
        var aim = Target.parse(wanted, today.regulation())
                .orElseThrow(() -> new UsageException(Message.of("cli.target.unknown", wanted, ratings(today))));
        var engine = toolbox.engine(toolbox.library(rules));
        return Optional.of(new Planner(engine, new Assessor(engine)).plan(today, aim, Effort.UNSET));
    }

    int assumptions() {
        return settings.size();
    }

    private static Assessor assessor(Toolbox toolbox, Path rules) {
        return new Assessor(toolbox.engine(toolbox.library(rules)));
    }

    private static String ratings(Assessment today) {
        return today.regulation().ratings().stream().map(Rating::code).collect(Collectors.joining(", "));
    }
}
