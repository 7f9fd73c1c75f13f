/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.OneLanguage;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.printing.ConditionWords;

/**
 * An assessment in the words of one language, ready to be laid out.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ReportView {
    private final PlanAssessment report;
    private final Language language;
    private final List<Row> rows;
    private final List<Row> promises;

    private ReportView(PlanAssessment report, Language language) {
        this.report = report;
        this.language = language;
        this.rows = report.rows().stream().map(this::row).toList();
        this.promises = report.promises().stream().map(this::row).toList();
    }

    /**
     * A view of a report.
     *
     * @param report the report
     * @param language the language
     * @return the view
     */
    public static ReportView of(PlanAssessment report, Language language) {
        return new ReportView(report, language);
    }

    /**
     * One row in words.
     *
     * @param code its code
     * @param name its name with its mark, and that of the split indicator it belongs to
     * @param group the id of its second-level group
     * @param unit its unit, or a dash
     * @param baseline the baseline as printed
     * @param target the condition in words
     * @param printed the target as printed
     * @param judged the value judged, or a dash
     * @param period its period, or an empty text
     * @param state where it stands
     * @param stateText that in words
     * @param certain how sure that is
     * @param certainty that in words
     * @param progress the share of the way in words, or a dash
     * @param progressNote why there is no share, or an empty text
     * @param reasons why
     * @param responsible who answers for it, as printed
     */
    public record Row(
            String code,
            String name,
            String group,
            String unit,
            String baseline,
            String target,
            String printed,
            String judged,
            String period,
            State state,
            String stateText,
            Certainty certain,
            String certainty,
            String progress,
            String progressNote,
            List<String> reasons,
            List<String> responsible) {
        /** Copies the lists. */
        public Row {
            reasons = List.copyOf(reasons);
            responsible = List.copyOf(responsible);
        }
    }

    private Row row(Assessment a) {
        Indicator i = a.indicator();
        Optional<Observation> judged = a.judged();
        String parts = String.join(
                in("；", "; "),
                a.parts().stream()
                        .map(p -> p.judged().map(o -> partValue(p, o)).orElse("—"))
                        .toList());
        return new Row(
                i.code().toString(),
                name(i),
                i.group(),
                i.unit().map(Object::toString).orElse("—"),
                a.baseline().flatMap(b -> b.observation().printed()).orElse("—"),
                a.target().map(t -> in(ConditionWords.of(t.condition()))).orElse("—"),
                a.target().map(Target::printed).orElse(""),
                judged.map(this::shown).orElse(a.parts().isEmpty() || parts.matches("[—；; ]*") ? "—" : parts),
                judged.map(o -> o.period().toString()).orElse(""),
                a.state(),
                in(a.state().label()),
                a.certainty(),
                in(a.certainty().label()),
                progress(a),
                a.progress() instanceof Progress.Undefined u ? in(u.why().label()) : "",
                a.reasons().stream().map(r -> in(r.text())).toList(),
                i.responsibilities().stream()
                        .filter(r -> r.basis() == Responsibility.Basis.LISTED)
                        .map(r -> view(r))
                        .toList());
    }

    /** Who answers: as printed in Chinese, by the plan's English name of the party in English. */
    private String view(Responsibility responsibility) {
        return language == Language.ZH
                ? responsibility.printed()
                : report.plan().parties().stream()
                        .filter(p -> p.id().equals(responsibility.party()))
                        .map(p -> p.name().en())
                        .findFirst()
                        .orElse(responsibility.printed());
    }

    /** A place for readers of this language. */
    String place(String place) {
        return OneLanguage.of(place, language);
    }

    private String partValue(PartResult part, Observation observation) {
        return part.subject().map(s -> s + " ").orElse("") + shown(observation);
    }

    private String shown(Observation observation) {
        return in(observation.value().words());
    }

    private String name(Indicator indicator) {
        String own = in(indicator.name());
        Optional<Indicator> parent = indicator.code().parent().flatMap(report.plan()::indicator);
        return parent.map(p -> in(p.name()) + " · " + own).orElse(own)
                + indicator.requirement().mark();
    }

    /** Rounded down to a tenth of a per cent, and never 100 % or more for what is not met. */
    private String progress(Assessment a) {
        if (!(a.progress() instanceof Progress.Share share)) {
            return "—";
        }
        Rational percent = share.share().times(Rational.of(100));
        if (a.state() != State.MET && share.share().compareTo(Rational.ONE) >= 0) {
            return "<100%";
        }
        if (percent.compareTo(Rational.of(999)) > 0) {
            return ">999%";
        }
        if (percent.compareTo(Rational.of(-999)) < 0) {
            return "<-999%";
        }
        BigDecimal shown = percent.toBigDecimal(1, RoundingMode.FLOOR);
        BigDecimal trimmed = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return (share.isExact() ? "" : "≥") + trimmed.toPlainString() + "%";
    }

    /**
     * A wording in the language of the view.
     *
     * @param wording the wording
     * @return its text
     */
    public String in(Wording wording) {
        return wording.in(language);
    }

    /**
     * One of two texts, by the language of the view.
     *
     * @param zh the Chinese one
     * @param en the English one
     * @return the one that fits
     */
    public String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * The language of the view.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The report shown.
     *
     * @return the report
     */
    public PlanAssessment report() {
        return report;
    }

    /**
     * The plan judged.
     *
     * @return the plan
     */
    public Plan plan() {
        return report.plan();
    }

    /**
     * Whether the plan is judged at the end of its base year, and no report was left out or unused: then the published
     * baselines alone speak.
     *
     * @return whether they do
     */
    public boolean isByBaselines() {
        return report.findings().isEmpty() && report.asOf().equals(LocalDate.of(plan().baseYear(), 12, 31));
    }

    /**
     * The rows of the table.
     *
     * @return in the order printed
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The further promises.
     *
     * @return in the order of the plan
     */
    public List<Row> promises() {
        return promises;
    }

    /**
     * The rows under headings.
     *
     * @param by which headings
     * @return the sections
     */
    public List<Grouping.Section> sections(Grouping.Name by) {
        return switch (by) {
            case indicator -> List.of(new Grouping.Section("", rows));
            case group -> byGroup();
            case unit -> byUnit();
        };
    }

    private List<Grouping.Section> byGroup() {
        List<Grouping.Section> sections = new ArrayList<>();
        for (IndicatorGroup group : plan().system().groups()) {
            List<Row> members =
                    rows.stream().filter(r -> r.group().equals(group.id())).toList();
            if (!members.isEmpty()) {
                sections.add(new Grouping.Section(title(group), members));
            }
        }
        return sections;
    }

    private String title(IndicatorGroup group) {
        return group.parent()
                .flatMap(plan().system()::group)
                .map(p -> in(p.name()) + " / " + in(group.name()))
                .orElse(in(group.name()));
    }

    /** A collective's members each get the row; an open circle and a survey stand as they are. */
    private List<Grouping.Section> byUnit() {
        Map<String, List<Row>> byParty = new LinkedHashMap<>();
        plan().parties().stream()
                .filter(p -> !(p instanceof Party.Collective))
                .forEach(p -> byParty.put(p.id(), new ArrayList<>()));
        for (int i = 0; i < rows.size(); i++) {
            for (Responsibility r : report.rows().get(i).indicator().responsibilities()) {
                for (String party : members(r.party())) {
                    List<Row> members = byParty.computeIfAbsent(party, p -> new ArrayList<>());
                    if (!members.contains(rows.get(i))) {
                        members.add(rows.get(i));
                    }
                }
            }
        }
        List<Grouping.Section> sections = new ArrayList<>();
        byParty.forEach((id, members) -> {
            if (!members.isEmpty()) {
                sections.add(new Grouping.Section(
                        plan().party(id).map(p -> in(p.name())).orElse(id), members));
            }
        });
        return sections;
    }

    private List<String> members(String party) {
        return plan().party(party)
                .filter(Party.Collective.class::isInstance)
                .map(p -> ((Party.Collective) p)
                        .members().stream().map(u -> u.id()).toList())
                .orElse(List.of(party));
    }

    /**
     * How many of some rows are in which state, in words.
     *
     * @param members the rows
     * @return such as 已达标 12 · 进度正常 20; states without rows are left out
     */
    public String counts(List<Row> members) {
        List<String> counts = new ArrayList<>();
        for (State state : State.values()) {
            long count = members.stream().filter(r -> r.state() == state).count();
            if (count > 0) {
                counts.add(in(state.label()) + " " + count);
            }
        }
        return String.join(" · ", counts);
    }
}
