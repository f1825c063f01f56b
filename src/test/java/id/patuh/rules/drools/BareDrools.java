package id.patuh.rules.drools;

import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
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

    public BareDrools(Regulation regulation) {
        var types = new FactTypes(regulation);
        var sources = PackSources.of(regulation.folder(), new ArrayList<>());
        var compiler = new RuleCompiler(Duration.ofMinutes(2));
        var jar = compiler.compile(regulation.rulePackage(), types, sources);
        this.kieBase = ModelLoader.knowledge(ModelLoader.models(jar));
        types.all()
                .forEach((type, fields) ->
                        beans.put(type, new BeanType(kieBase.getFactType(regulation.rulePackage(), type), fields, "")));
    }

    /** The points that each indicator earns, straight from the annotations of the rules that fired. */
    public Map<String, Integer> awards(List<Fact> facts) {
        var awards = new HashMap<String, Integer>();
        var session = kieBase.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                var annotations = event.getMatch().getRule().getMetaData();
                var points = annotations.get("Points");
                if (points != null) {
                    var code = String.valueOf(annotations.get("Indicator")).replace("\"", "");
                    awards.merge(code, Integer.valueOf(points.toString()), Math::max);
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
