package id.patuh.rules.drools;

import id.patuh.rules.Question;
import id.patuh.rules.Question.Answered;
import id.patuh.rules.Question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** What a laid out rule asks, and which answers it had. */
final class Questions {
    private final List<Question> all = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
    private final Plan.Rule plan;
    private int patterns;

    Questions(Plan.Rule plan) {
        this.plan = plan;
        part(plan.condition());
    }

    List<Question> all() {
        return all;
    }

    List<Answered> answered(FactBase facts) {
        var yes = new boolean[all.size()];
        var no = new boolean[all.size()];
        new Walker(facts, (part, holds) -> {
                    var place = places.get(part);
                    if (place != null) {
                        (holds ? yes : no)[place] = true;
                    }
                })
                .matches(plan);
        var answered = new Answered[all.size()];
        Arrays.setAll(answered, i -> new Answered(yes[i], no[i]));
        return List.of(answered);
    }

    private void part(Plan plan) {
        if (plan instanceof Plan.All whole) {
            whole.parts().forEach(this::part);
        } else if (plan instanceof Plan.Any any) {
            any.branches().forEach(this::branch);
        } else if (plan instanceof Plan.One one) {
            facts(one.facts());
        } else if (plan instanceof Plan.None none) {
            add(
                    none,
                    new Question(
                            Kind.ABSENCE,
                            patterns,
                            none.facts().type(),
                            none.facts().kode(),
                            null));
            facts(none.facts());
        } else if (plan instanceof Plan.Total total) {
            int pattern = patterns;
            facts(total.facts());
            total.limits().forEach(limit -> ask(Kind.LIMIT, pattern, total.facts(), limit));
        }
    }

    private void branch(Plan branch) {
        var first = first(branch);
        add(branch, new Question(Kind.BRANCH, patterns, first.type(), first.kode(), null));
        part(branch);
    }

    /** The pattern that a part begins with. */
    static Plan.Facts first(Plan plan) {
        if (plan instanceof Plan.All all) {
            return first(all.parts().get(0));
        }
        if (plan instanceof Plan.Any any) {
            return first(any.branches().get(0));
        }
        if (plan instanceof Plan.One one) {
            return one.facts();
        }
        return plan instanceof Plan.None none ? none.facts() : ((Plan.Total) plan).facts();
    }

    private void facts(Plan.Facts pattern) {
        int number = patterns++;
        pattern.constraints().forEach(constraint -> ask(Kind.CONSTRAINT, number, pattern, constraint));
    }

    private void ask(Kind kind, int number, Plan.Facts pattern, Plan.Constraint constraint) {
        add(constraint, new Question(kind, number, pattern.type(), pattern.kode(), constraint.expression()));
    }

    private void add(Object part, Question question) {
        places.put(part, all.size());
        all.add(question);
    }
}
