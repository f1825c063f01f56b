package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Planner;
import id.patuh.improvement.Target;
import id.patuh.improvement.WhatIf;
import id.patuh.improvement.WhatIfException;
import id.patuh.language.Message;
import id.patuh.regulation.Rating;
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

    /** The assessment under the user's assumptions; empty where there are none. */
    Optional<Assessment> assumed(Assessment today, Assessor assessor) {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        try {
            var changes = new WhatIf(today.regulation(), today.evidence()).changes(settings);
            return Optional.of(WhatIf.assess(assessor, today, changes));
        } catch (WhatIfException unclear) {
            throw new UsageException(unclear.text());
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

    int assumptions() {
        return settings.size();
    }

    private static String ratings(Assessment today) {
        return today.regulation().ratings().stream().map(Rating::code).collect(Collectors.joining(", "));
    }
}
