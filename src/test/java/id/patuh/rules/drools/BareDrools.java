package id.patuh.rules.drools;

import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
import id.patuh.rules.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** The same compiled rules fired with nothing around them: what Patuh's time is held against. */
public final class BareDrools {
    private final KieBase kieBase;
    private final Map<String, BeanType> beans = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();

    /** @param known what the rules award; the compiled ones carry no annotations */
    public BareDrools(Regulation regulation, List<Rule> known) {
        known.forEach(rule -> rules.put(rule.name(), rule));
        var types = new FactTypes(regulation);
        var sources = PackSources.of(regulation.folder(), new ArrayList<>());
        var compiler = new RuleCompiler(Duration.ofMinutes(2));
        var jar = compiler.compile(regulation.rulePackage(), types, sources);
        this.kieBase = ModelLoader.knowledge(ModelLoader.models(jar));
        types.all()
                .forEach((type, fields) ->
                        beans.put(type, new BeanType(kieBase.getFactType(regulation.rulePackage(), type), fields, "")));
    }

    /** The points that each indicator earns, straight from the rules that fired. */
    public Map<String, Integer> awards(List<Fact> facts) {
        var awards = new HashMap<String, Integer>();
        var session = kieBase.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                var rule = Objects.requireNonNull(
                        rules.get(event.getMatch().getRule().getName()));
                if (rule.purpose() == Rule.Purpose.AWARD) {
                    awards.merge(rule.code(), rule.points(), Math::max);
                }
            }
        });
        facts.forEach(fact ->
                session.insert(Objects.requireNonNull(beans.get(fact.type())).bean(fact)));
        session.fireAllRules();
        session.dispose();
        return awards;
    }
}
