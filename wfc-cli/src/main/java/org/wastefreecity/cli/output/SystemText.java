/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.printing.ConditionWords;

/** A system, or one indicator, as text. */
public final class SystemText {
    private static final int NAME_WIDTH = 44;

    private final Plan plan;
    private final Language language;

    /**
     * A text.
     *
     * @param plan what it shows
     * @param language in which language
     */
    public SystemText(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    /**
     * Prints the whole system: groups, rows, targets.
     *
     * @param out where to
     */
    public void system(PrintWriter out) {
        out.println(in(plan.system().title()));
        plan.sources().forEach(s -> s.note().ifPresent(n -> out.println(in(n))));
        TextTable table = new TextTable(5, NAME_WIDTH, 10, 16);
        plan.system().groups().stream().filter(g -> g.parent().isPresent()).forEach(group -> {
            out.println();
            String above = group.parent()
                    .flatMap(plan.system()::group)
                    .map(p -> in(p.name()))
                    .orElse("");
            out.println("■ " + above + " / " + in(group.name()));
            plan.system().rows().stream()
                    .filter(i -> i.group().equals(group.id()))
                    .forEach(i -> table.row(out, i.code().toString(), name(i), baseline(i), target(i)));
        });
        out.println();
        out.println(in("任务 ", "Tasks ")
                + plan.tasks().size()
                + in("；责任主体 ", "; parties ")
                + plan.parties().size()
                + in("；工作专班 ", "; working groups ")
                + plan.workingGroups().size()
                + in("；正文承诺 ", "; further promises ")
                + plan.supplement().map(s -> s.rows().size()).orElse(0));
    }

    /**
     * Prints one indicator with everything known of it.
     *
     * @param indicator the indicator
     * @param out where to
     */
    public void indicator(Indicator indicator, PrintWriter out) {
        out.println(indicator.code() + "  " + name(indicator));
        line(
                out,
                in("英文", "Chinese"),
                language == Language.ZH
                        ? indicator.name().en()
                        : indicator.name().zh());
        line(out, in("要求", "Requirement"), in(indicator.requirement().label()));
        indicator.unit().ifPresent(u -> line(out, in("单位", "Unit"), u + "  (" + u.code() + ")"));
        line(out, in("方向", "Direction"), in(indicator.direction().label()) + "：" + in(indicator.directionReason()));
        plan.baseline(indicator.code())
                .ifPresent(b -> line(
                        out,
                        in("现状值", "Baseline"),
                        b.year() + " = " + b.observation().printed().orElse("") + "  ("
                                + in(b.observation().status().label()) + ")" + reading(b.provenance())));
        for (Target target : plan.targets(indicator.code())) {
            line(
                    out,
                    in("目标", "Target"),
                    in(ConditionWords.of(target.condition())) + "  " + deadline(target.deadline()) + "  “"
                            + target.printed() + "”" + reading(target.provenance()) + "  ["
                            + target.provenance().place()
                            + "]");
        }
        parts(indicator, out);
        indicator.formula().ifPresent(f -> {
            line(out, in("公式", "Formula"), f.text());
            line(out, in("公式读法", "Reading"), in(f.reading()));
            f.attestations().forEach(a -> line(out, in("公式依据", "Evidence"), EvidenceText.line(a, language)));
        });
        indicator.remark().ifPresent(r -> line(out, in("备注", "Remark"), r));
        responsible(indicator, out);
        for (Task task : tasks(indicator)) {
            line(
                    out,
                    in("任务 ", "Task ") + task.id(),
                    in(task.measure()) + "  [" + task.provenance().place() + "]");
        }
        indicator.printed().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                line(out, in("原文·", "Printed·") + heading(column), cell.replace("\n", "⏎"));
            }
        });
        line(
                out,
                in("出处", "Source"),
                indicator.provenance().document() + " " + indicator.provenance().place()
                        + reading(indicator.provenance()));
        for (Indicator part : indicator.lines()) {
            out.println();
            indicator(part, out);
        }
    }

    private String heading(String column) {
        String heading = plan.system().columns().getOrDefault(column, column).replace("\n", "");
        return column.equals("line") ? in("分行", "line") : heading;
    }

    /** The codes under which parts of a row are reported. */
    private void parts(Indicator indicator, PrintWriter out) {
        indicator.scale().ifPresent(s -> line(out, in("等级", "Grades"), String.join(" < ", s.grades())));
        indicator
                .components()
                .forEach(c -> line(
                        out,
                        in("分项 ", "Part ") + c.code(),
                        in(c.name()) + c.unit().map(u -> "  " + u).orElse("")));
        plan.targets(indicator.code()).stream()
                .map(Target::condition)
                .filter(Condition.Checklist.class::isInstance)
                .findFirst()
                .ifPresent(c -> ((Condition.Checklist) c)
                        .deliverables()
                        .forEach(d -> line(
                                out,
                                in("事项 ", "Item ") + d.code(),
                                in(d.name()) + in("  （填报：已完成/未完成）", "  (report: done / not done)"))));
    }

    private void responsible(Indicator indicator, PrintWriter out) {
        if (!indicator.responsibilities().isEmpty()) {
            line(
                    out,
                    in("责任单位", "Responsible"),
                    indicator.responsibilities().stream()
                            .map(this::responsibility)
                            .collect(Collectors.joining("；")));
        }
    }

    private String responsibility(Responsibility r) {
        String name = plan.party(r.party()).map(p -> in(p.name())).orElse(r.party());
        String printed =
                name.equals(r.printed()) || r.basis() == Responsibility.Basis.BY_RULE ? "" : "（" + r.printed() + "）";
        return name + printed + (r.basis() == Responsibility.Basis.BY_RULE ? in("（按规则参与）", " (by rule)") : "");
    }

    private List<Task> tasks(Indicator indicator) {
        return plan.tasks().stream()
                .filter(t -> t.indicators().contains(indicator.code()))
                .toList();
    }

    private String name(Indicator indicator) {
        return in(indicator.name()) + indicator.requirement().mark();
    }

    private String baseline(Indicator indicator) {
        return plan.baseline(indicator.code())
                .map(Baseline::observation)
                .flatMap(o -> o.printed())
                .orElse("");
    }

    private String target(Indicator indicator) {
        return plan.targets(indicator.code()).stream()
                .findFirst()
                .map(t -> in(ConditionWords.of(t.condition())))
                .orElse("");
    }

    private String deadline(Deadline deadline) {
        return deadline.lastDay()
                .map(d -> in("期限 ", "by ") + d)
                .orElse(deadline instanceof Deadline.Recurring r ? in(r.every().label()) : in("未注明期限", "no deadline"));
    }

    private String reading(Provenance provenance) {
        return provenance
                .reading()
                .map(r -> in("；读法：", "; our reading: ") + in(r))
                .orElse("");
    }

    private static void line(PrintWriter out, String label, String text) {
        new TextTable(18, 78).row(out, "  " + label, text);
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
