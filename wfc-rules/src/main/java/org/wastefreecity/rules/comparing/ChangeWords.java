/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.printing.ConditionWords;
import org.wastefreecity.rules.printing.TargetWords;

/**
 * Says changes in words (变动的文字表述), in both languages: 指标16 目标改变：不低于90 % → 不低于92 %.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ChangeWords {
    private static final int LONGEST = 120;
    private static final Wording NOTHING = Wording.of("（无）", "(none)");

    private final IndicatorSystem before;
    private final IndicatorSystem after;

    private ChangeWords(IndicatorSystem before, IndicatorSystem after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Words for the changes of a difference; it looks up the names of groups.
     *
     * @param diff the difference
     * @return the words
     */
    public static ChangeWords of(SystemDiff diff) {
        return new ChangeWords(diff.before(), diff.applyTo(diff.before()));
    }

    /**
     * Words for the changes of a difference; it looks up the names of groups.
     *
     * @param diff the difference
     * @return the words
     */
    public static ChangeWords of(PlanDiff diff) {
        return new ChangeWords(
                diff.before().system(), diff.applyTo(diff.before()).system());
    }

    /**
     * A change in one line.
     *
     * @param change the change
     * @return the line
     */
    public Wording line(Change change) {
        Wording subject = subject(change.subject());
        Wording kind = kind(change);
        Wording first = before(change).orElse(NOTHING);
        Wording second = after(change).orElse(NOTHING);
        if (change instanceof Change.Altered<?>) {
            return Wording.of(
                    subject.zh() + " " + kind.zh() + "：" + first.zh() + " → " + second.zh(),
                    subject.en() + " " + kind.en() + ": " + first.en() + " → " + second.en());
        }
        Wording said = before(change).or(() -> after(change)).orElse(NOTHING);
        return Wording.of(
                kind.zh() + " " + subject.zh() + "：" + said.zh(), kind.en() + " " + subject.en() + ": " + said.en());
    }

    /**
     * What happened, such as 改名, renamed.
     *
     * @param change the change
     * @return in both languages
     */
    public static Wording kind(Change change) {
        if (change instanceof Change.Altered<?> altered) {
            return altered.aspect().label();
        }
        if (change instanceof Change.Reordered reordered) {
            Wording moved = reordered.noun().label();
            return Wording.of(moved.zh() + "次序变动", "order of every " + moved.en() + " changed in");
        }
        return change instanceof Change.Added<?> ? Wording.of("新增", "added") : Wording.of("删除", "dropped");
    }

    /**
     * Which thing it happened to.
     *
     * @param subject the subject
     * @return in both languages, such as 指标16, indicator 16
     */
    public static Wording subject(Subject subject) {
        Wording noun = subject.noun().label();
        String key = subject.noun() == Noun.SUPPLEMENT ? "" : subject.key();
        return Wording.of(noun.zh() + key, (noun.en() + " " + key).strip());
    }

    /**
     * What stood before.
     *
     * @param change the change
     * @return the words; empty for what was added, and for a new order
     */
    public Optional<Wording> before(Change change) {
        if (change instanceof Change.Altered<?> altered) {
            return Optional.of(words(altered.aspect(), altered.before(), before));
        }
        return change instanceof Change.Dropped<?> dropped ? Optional.of(thing(dropped.value())) : Optional.empty();
    }

    /**
     * What stands after.
     *
     * @param change the change
     * @return the words; empty for what was dropped
     */
    public Optional<Wording> after(Change change) {
        if (change instanceof Change.Altered<?> altered) {
            return Optional.of(words(altered.aspect(), altered.after(), after));
        }
        if (change instanceof Change.Reordered reordered) {
            return Optional.of(plain(String.join(", ", reordered.order())));
        }
        return change instanceof Change.Added<?> added ? Optional.of(thing(added.value())) : Optional.empty();
    }

    private Wording words(Aspect aspect, Object value, IndicatorSystem system) {
        if (aspect == Aspect.GROUP && value instanceof String id) {
            return system.group(id)
                    .map(g -> Wording.of(
                            id + " " + g.name().zh(), id + " " + g.name().en()))
                    .orElse(plain(id));
        }
        return thing(value);
    }

    /** A value or a whole thing: its name where it has one. */
    private static Wording thing(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ChangeWords::thing).orElse(NOTHING);
        }
        if (value instanceof Wording wording) {
            return wording;
        }
        if (value instanceof Indicator indicator) {
            String mark = indicator.requirement().mark();
            return Wording.of(indicator.name().zh() + mark, indicator.name().en() + mark);
        }
        return named(value).or(() -> promised(value)).orElseGet(() -> list(value));
    }

    private static Optional<Wording> named(Object value) {
        if (value instanceof Requirement requirement) {
            return Optional.of(requirement.label());
        }
        if (value instanceof Direction direction) {
            return Optional.of(direction.label());
        }
        if (value instanceof IndicatorGroup group) {
            return Optional.of(group.name());
        }
        if (value instanceof Party party) {
            return Optional.of(party.name());
        }
        if (value instanceof SourceDocument source) {
            return Optional.of(source.title());
        }
        return value instanceof IndicatorSystem system ? Optional.of(system.title()) : Optional.empty();
    }

    private static Optional<Wording> promised(Object value) {
        if (value instanceof Condition condition) {
            return Optional.of(ConditionWords.of(condition));
        }
        if (value instanceof Target target) {
            return Optional.of(ConditionWords.of(target.condition()));
        }
        if (value instanceof Deadline deadline) {
            return Optional.of(TargetWords.deadline(deadline).orElse(NOTHING));
        }
        if (value instanceof Baseline baseline) {
            ObservedValue observed = baseline.observation().value();
            String figure = observed instanceof ObservedValue.Measured m
                    ? m.figure().toString()
                    : baseline.observation().printed().orElse(observed.toString());
            return Optional.of(plain(baseline.year() + " = " + figure));
        }
        return value instanceof Provenance provenance
                ? Optional.of(plain(provenance.document() + " " + provenance.place()))
                : Optional.empty();
    }

    private static Wording list(Object value) {
        if (value instanceof Collection<?> all) {
            if (all.isEmpty()) {
                return NOTHING;
            }
            boolean named = all.stream().allMatch(Responsibility.class::isInstance);
            return named
                    ? listed(all.stream()
                            .map(v -> ((Responsibility) v).printed())
                            .toList())
                    : Wording.of(all.size() + "项", all.size() + " entries");
        }
        if (value instanceof Census census) {
            return Wording.of(
                    census.indicators() + "项（★" + census.mandatory() + "，可选" + census.optional() + "，☆" + census.local()
                            + "）",
                    census.indicators() + " (★ " + census.mandatory() + ", optional " + census.optional() + ", ☆ "
                            + census.local() + ")");
        }
        if (value instanceof GradeScale scale) {
            return plain(String.join(" < ", scale.grades()));
        }
        return plain(value instanceof IndicatorFormula formula ? formula.text() : value.toString());
    }

    private static Wording listed(List<String> all) {
        String zh = String.join("、", all);
        return zh.isBlank() ? NOTHING : Wording.of(shortened(zh), shortened(String.join(", ", all)));
    }

    private static Wording plain(String text) {
        String shown = shortened(text);
        return shown.isBlank() ? NOTHING : Wording.of(shown, shown);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
