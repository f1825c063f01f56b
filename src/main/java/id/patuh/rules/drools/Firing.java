package id.patuh.rules.drools;

import id.patuh.evidence.EvidenceRow;
import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import id.patuh.rules.drools.FactBase.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** One firing of the rules: a session filled, fired and thrown away, with what happened noted down. */
final class Firing {
    private final DroolsRuleBook book;
    private final KieBase kieBase;
    private final Map<String, BeanType> beanTypes;
    private final FactBase facts = new FactBase();
    private final List<Found> found = new ArrayList<>();
    private @Nullable Found firing;

    /** A match as the engine reported it. */
    private record Found(InternalMatch reported, int rule, Match match, List<Entry> entries) {}

    Firing(DroolsRuleBook book, KieBase kieBase, Map<String, BeanType> beanTypes) {
        this.book = book;
        this.kieBase = kieBase;
        this.beanTypes = beanTypes;
    }

    FinishedRun fire(List<Fact> given) {
        var session = kieBase.newKieSession();
        try {
            for (var fact : given) {
                session.insert(enter(fact));
            }
            session.addEventListener(new Conclusions());
            session.addEventListener(new Fired());
            session.fireAllRules();
            // A later conclusion can take away what an earlier match stood on.
            found.removeIf(each -> !each.reported().isMatched());
        } finally {
            session.dispose();
        }
        return new FinishedRun(book, facts, sorted());
    }

    private Object enter(Fact fact) {
        var type = beanType(fact.type());
        var bean = type.bean(fact);
        facts.add(fact, bean, type.codeField());
        return bean;
    }

    private BeanType beanType(String type) {
        var known = beanTypes.get(type);
        if (known == null) {
            throw new IllegalArgumentException("The pack has no form %s".formatted(type));
        }
        return known;
    }

    private List<Match> sorted() {
        found.sort(Firing::inOrder);
        var matches = new ArrayList<Match>(found.size());
        found.forEach(each -> matches.add(each.match()));
        return matches;
    }

    private static int inOrder(Found left, Found right) {
        int order = Integer.compare(left.rule(), right.rule());
        var first = left.entries();
        var second = right.entries();
        for (int i = 0; order == 0 && i < Math.min(first.size(), second.size()); i++) {
            order = Integer.compare(first.get(i).ordinal(), second.get(i).ordinal());
        }
        return order != 0 ? order : Integer.compare(first.size(), second.size());
    }

    private Found found(InternalMatch reported) {
        var rule = book.rule(reported.getRule().getName());
        var objects = reported.getObjects();
        var entries = new ArrayList<Entry>(objects.size());
        var matched = new ArrayList<Fact>(objects.size());
        for (var object : objects) {
            var entry = facts.of(object);
            if (entry != null) {
                entries.add(entry);
                matched.add(entry.fact());
            }
        }
        return new Found(reported, book.order(rule), new Match(rule, matched), entries);
    }

    /** Notes each match, and while its consequence runs, that it is the one to conclude facts. */
    private final class Fired extends DefaultAgendaEventListener {
        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            firing = found((InternalMatch) event.getMatch());
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            found.add(Objects.requireNonNull(firing));
            firing = null;
        }
    }

    /** Notes each concluded fact, standing on the rows of the match that concluded it. */
    private final class Conclusions extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (firing == null) {
                return;
            }
            var match = firing.match();
            var bean = event.getObject();
            var type = bean.getClass().getSimpleName();
            var rows = new LinkedHashSet<EvidenceRow>();
            match.facts().forEach(fact -> rows.addAll(fact.rows()));
            var beanType = beanType(type);
            var fact = new Fact(type, beanType.values(bean), List.copyOf(rows), match);
            facts.add(fact, bean, beanType.codeField());
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            facts.remove(event.getOldObject());
        }
    }
}
