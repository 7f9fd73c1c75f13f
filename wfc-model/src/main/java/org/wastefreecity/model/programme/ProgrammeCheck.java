/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.programme.Reference.Kind;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;

/** Checks that a document refers to nothing it does not hold. */
final class ProgrammeCheck {
    private final ProgrammeDocument document;
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

    ProgrammeCheck(ProgrammeDocument document) {
        this.document = document;
        for (Kind kind : Kind.values()) {
            known.put(kind, new LinkedHashSet<>());
        }
    }

    void run() {
        learn(Kind.SOURCE, document.sources(), SourceDocument::id);
        require(!document.sources().isEmpty(), "sources", "至少一个来源文件", "one document at least", "none");
        learn(Kind.REGION, document.territory().regions(), r -> r.code().text());
        region("region", document.region().text());
        document.plan().ifPresent(this::plan);
        learn(Kind.PARTY, document.parties(), Party::id);
        learn(Kind.CITED, document.cited(), CitedDocument::id);
        learn(Kind.SCOPE, document.scope(), ScopeRule::id);
        learn(Kind.ORGAN, document.organs(), Organ::id);
        learn(Kind.ROUTINE, document.routines(), Routine::id);
        learn(Kind.MECHANISM, document.mechanisms(), Mechanism::id);
        learn(Kind.CELL, document.cells(), CellKind::id);
        learn(Kind.APPRAISAL, document.appraisals(), Appraisal::id);
        learn(Kind.TOTAL, document.totals(), DeclaredTotal::id);
        learn(Kind.SUM, document.sums(), StatedSum::id);
        learn(Kind.STEP, document.steps(), Step::id);
        document.reported().forEach(this::reported);
        document.sums().forEach(this::sum);
        document.organs().forEach(this::organ);
        bodies();
        provenances().forEach(this::source);
        document.passages()
                .forEach(p ->
                        p.holds().forEach(r -> require(holds(r), "passages", "本文件的数据", "a datum of the document", r)));
    }

    private void plan(Plan plan) {
        require(
                plan.system().id().equals(document.id()),
                "plan",
                "标识为" + document.id() + "的方案",
                "a plan whose id is " + document.id(),
                plan.system().id());
        learn(Kind.PARTY, plan.parties(), Party::id);
        learn(Kind.TARGET, plan.targets(), Target::id);
        learn(Kind.TASK, plan.tasks(), Task::id);
        learn(Kind.GROUP, plan.workingGroups(), WorkingGroup::id);
        learn(Kind.BASELINE, plan.baselines(), b -> b.observation().subject().text());
        Stream.concat(Stream.of(plan.system()), plan.supplement().stream())
                .flatMap(s -> s.byCode().keySet().stream())
                .forEach(c -> known(Kind.INDICATOR).add(c.text()));
        numbers(Kind.RULE, plan.participationRules());
        numbers(Kind.REGISTER, plan.register());
    }

    private void numbers(Kind kind, List<?> entries) {
        IntStream.rangeClosed(1, entries.size()).forEach(n -> known(kind).add(Integer.toString(n)));
    }

    private Set<String> known(Kind kind) {
        return known.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    }

    private <T> void learn(Kind kind, List<T> values, Function<T, String> id) {
        values.forEach(v -> require(known(kind).add(id.apply(v)), kind.word(), "标识不重复", "each id once", id.apply(v)));
    }

    private boolean holds(Reference reference) {
        return known(reference.kind()).contains(reference.id());
    }

    private void reported(Reported reported) {
        Observation observation = reported.observation();
        require(
                observation.system().equals(document.id()),
                "reported",
                "体系" + document.id() + "的数值",
                "a figure of the system " + document.id(),
                observation.system());
        require(
                document.plan()
                        .map(p -> subjects(p).contains(observation.subject()))
                        .orElse(false),
                "reported",
                "本文件指标、分项或事项的序号",
                "the code of an indicator, component or deliverable of the document",
                observation.subject());
        region("reported", observation.territory().text());
        known(Kind.REPORTED).add(observation.subject().text());
        source(reported.provenance());
    }

    private static Set<IndicatorCode> subjects(Plan plan) {
        Set<IndicatorCode> subjects = new HashSet<>();
        for (IndicatorSystem system : Stream.concat(Stream.of(plan.system()), plan.supplement().stream())
                .toList()) {
            system.byCode().values().stream().map(Indicator::code).forEach(subjects::add);
            subjects.addAll(system.componentsByCode().keySet());
        }
        for (Target target : plan.targets()) {
            if (target.condition() instanceof Condition.Checklist list) {
                list.deliverables().forEach(d -> subjects.add(d.code()));
            }
        }
        return subjects;
    }

    private void sum(StatedSum sum) {
        Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                .forEach(c -> require(
                        known(Kind.REPORTED).contains(c.text()),
                        "sums",
                        "本文件报告的数值",
                        "the subject of a reported figure",
                        c));
    }

    private void organ(Organ organ) {
        region("organs", organ.region().text());
        organ.above()
                .ifPresent(
                        a -> require(document.organ(a).isPresent(), "organs", "本文件的机构", "an organ of the document", a));
        Set<String> path = new HashSet<>();
        for (Optional<Organ> o = Optional.of(organ);
                o.isPresent();
                o = o.get().above().flatMap(document::organ)) {
            require(path.add(o.get().id()), "organs", "不循环的隶属关系", "no ring of organs", organ.id());
        }
    }

    private void bodies() {
        document.organs().forEach(o -> {
            o.host().ifPresent(p -> party("organs", p));
            o.seats().forEach(s -> s.parties().forEach(p -> party("organs", p)));
        });
        document.routines()
                .forEach(r ->
                        Stream.concat(r.by().stream(), r.towards().stream()).forEach(b -> body("routines", b)));
        document.mechanisms().forEach(m -> m.between().forEach(b -> body("mechanisms", b)));
        document.cells().forEach(c -> c.promoter().ifPresent(b -> body("cells", b)));
        document.steps().forEach(s -> s.by().forEach(b -> body("steps", b)));
        document.scope().forEach(s -> s.regions().forEach(r -> region("scope", r.text())));
    }

    private Stream<Provenance> provenances() {
        return Stream.of(
                        document.cited().stream().map(CitedDocument::provenance),
                        document.scope().stream().map(ScopeRule::provenance),
                        document.organs().stream().map(Organ::provenance),
                        document.routines().stream().map(Routine::provenance),
                        document.mechanisms().stream().map(Mechanism::provenance),
                        document.cells().stream().map(CellKind::provenance),
                        document.cells().stream()
                                .flatMap(c -> c.rules().stream())
                                .map(CellRule::provenance),
                        document.appraisals().stream().map(Appraisal::provenance),
                        document.totals().stream().map(DeclaredTotal::provenance),
                        document.sums().stream().map(StatedSum::provenance),
                        document.steps().stream().map(Step::provenance),
                        document.passages().stream().map(Passage::provenance))
                .flatMap(Function.identity());
    }

    private void source(Provenance provenance) {
        require(
                known(Kind.SOURCE).contains(provenance.document()),
                "provenance",
                "本文件的来源文件",
                "a source of the document",
                provenance.document());
    }

    private void region(String part, String code) {
        require(
                document.territory().regions().stream()
                        .map(Region::code)
                        .anyMatch(c -> c.text().equals(code)),
                part,
                "本文件地域内的行政区划",
                "a division of the document's territory",
                code);
    }

    private void party(String part, String id) {
        require(known(Kind.PARTY).contains(id), part, "本文件的责任主体", "a party of the document", id);
    }

    private void body(String part, String id) {
        require(
                known(Kind.PARTY).contains(id) || known(Kind.ORGAN).contains(id),
                part,
                "本文件的责任主体或机构",
                "a party or an organ of the document",
                id);
    }

    private static void require(boolean holds, String part, String zh, String en, Object actual) {
        InvalidPartException.check(holds, "ProgrammeDocument", part, zh, en, actual);
    }
}
