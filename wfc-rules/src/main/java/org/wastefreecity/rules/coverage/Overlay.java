/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Layer.Box;
import org.wastefreecity.rules.coverage.Layer.Top;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * What lies in what, of a sum with missing reports (重叠): the amount of a county lies in that of its city, whoever reports it, and a
 * month in the year of the same reporter. What was seen of a missing report is a part of it, so that only the rest is missing.
 * <p>
 * An amount that nothing else holds counts once, with all in it: at least what is declared of it and at least what lies in it, at most
 * what is declared. Why that is all that can be said stands in {@code docs/decisions/0025}.
 */
final class Overlay {
    private static final List<RegionCode.Level> UPWARDS =
            List.of(RegionCode.Level.COUNTY, RegionCode.Level.CITY, RegionCode.Level.PROVINCE);

    private final RollCall call;
    private final Extent extent;
    private final boolean grows; // nothing is below 0, so that no part is more than its whole
    private final List<Layer> layers = new ArrayList<>();
    private final Map<Slot, Layer> missing = new HashMap<>();
    private final Map<Desk, List<Layer>> missingOf = new HashMap<>();
    private final Map<RegionCode, List<Layer>> missingIn = new HashMap<>();
    private final Map<RegionCode, List<Layer>> seenIn = new HashMap<>();

    /** A reporter in a division. */
    private record Desk(String reporter, RegionCode home) {}

    Overlay(RollCall call) {
        this.call = call;
        this.extent = call.extent();
        this.grows = extent.measure()
                .possible()
                .map(b -> Interval.from(b, extent.measure().unit()).isNotNegative())
                .orElse(false);
        for (Slot slot : call.missing()) {
            Layer layer = new Layer(new Top(box(slot), Optional.of(slot), Interval.ANY));
            missing.put(slot, layer);
            missingOf
                    .computeIfAbsent(desk(layer.tops().get(0).box()), d -> new ArrayList<>())
                    .add(layer);
            put(layer, missingIn);
        }
        if (!missing.isEmpty()) {
            lay();
        }
    }

    private Desk desk(Box box) {
        return new Desk(box.reporter(), call.home(box.division()));
    }

    private Box box(Slot slot) {
        return new Box(slot.division(), slot.reporter(), extent.inside(slot), slot.category());
    }

    private void put(Layer layer, Map<RegionCode, List<Layer>> in) {
        layers.add(layer);
        in.computeIfAbsent(call.home(layer.division()), d -> new ArrayList<>()).add(layer);
    }

    private void lay() {
        for (Report report : call.figures()) {
            Box box = new Box(
                    report.division().orElseThrow(),
                    report.reporter(),
                    report.period(),
                    Optional.of(report.category()));
            Set<Layer> own = sharing(List.of(box), missingOf.getOrDefault(desk(box), List.of()));
            if (report.value().isEmpty()) {
                touch(own.isEmpty() ? above(List.of(box), List.of(missingIn)) : own);
            } else {
                Rational value = report.value().get().valueIn(extent.measure().unit());
                Layer layer = new Layer(new Top(box, Optional.empty(), Interval.of(value, value)));
                put(layer, seenIn);
                lay(layer, own);
            }
        }
        if (call.figures().isEmpty()) { // only that reports came is known, not what they say
            call.sights().forEach((slot, sight) -> {
                if (sight == Sight.WHOLE) {
                    touch(above(List.of(box(slot)), List.of(missingIn)));
                } else if (sight == Sight.PART) {
                    touch(Set.of(layer(slot)));
                }
            });
        }
        for (RegionCode.Level level : UPWARDS) {
            for (Layer layer : List.copyOf(layers)) {
                if (layer.isRoot() && layer.division().level() == level) {
                    List<Box> boxes = layer.boxes().toList();
                    lay(layer, above(boxes, layer.isSeen() ? List.of(missingIn) : List.of(missingIn, seenIn)));
                }
            }
        }
    }

    private static void touch(Collection<Layer> some) {
        some.forEach(l -> l.tops().forEach(t -> t.slot().ifPresent(l::touch)));
    }

    private Layer layer(Slot slot) {
        Layer known = missing.get(slot);
        if (known == null) {
            throw new IllegalStateException("not missing: " + slot); // only missing slots are asked for
        }
        return known.now();
    }

    /** The layers of the nearest division above that share something with some boxes. */
    private Set<Layer> above(List<Box> boxes, List<Map<RegionCode, List<Layer>>> maps) {
        Optional<RegionCode> above = boxes.get(0).division().parent();
        for (; above.isPresent(); above = above.get().parent()) {
            Set<Layer> found = new LinkedHashSet<>();
            for (Map<RegionCode, List<Layer>> map : maps) {
                found.addAll(sharing(boxes, map.getOrDefault(call.home(above.get()), List.of())));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<Layer> sharing(List<Box> boxes, List<Layer> some) {
        Set<Layer> sharing = new LinkedHashSet<>();
        for (Layer layer : some) {
            Box first = layer.tops().get(0).box();
            if (boxes.stream()
                    .anyMatch(b ->
                            extent.share(b.period(), first.period()) && extent.share(b.category(), first.category()))) {
                sharing.add(layer.now());
            }
        }
        return sharing;
    }

    /** The layer of the same division that another one is now, or lies in. */
    private Layer outermost(Layer layer) {
        Layer at = layer.now();
        for (Optional<Layer> upper = at.under(); upper.isPresent(); upper = at.under()) {
            if (!call.home(upper.get().division()).equals(call.home(at.division()))) {
                break;
            }
            at = upper.get();
        }
        return at;
    }

    /** Lays a layer under those that share something with it: in what was seen of them, where that shares something, too. */
    private void lay(Layer lower, Set<Layer> uppers) {
        if (uppers.isEmpty()) {
            return;
        }
        List<Layer> whole = uppers.stream().map(this::outermost).distinct().toList();
        whole.forEach(whole.get(0)::join);
        List<Layer> seen = uppers.stream()
                .map(Layer::now)
                .filter(l -> l != whole.get(0))
                .distinct()
                .toList();
        seen.forEach(l -> seen.get(0).join(l));
        (seen.isEmpty() ? whole.get(0) : seen.get(0)).lay(lower);
    }

    private boolean isHeld(Layer lower, Layer upper) {
        return lower.boxes().allMatch(b -> isHeld(b, upper));
    }

    private boolean isHeld(Box box, Layer upper) {
        List<ReportingPeriod> periods = upper.tops().stream()
                .map(Top::box)
                .filter(b -> extent.holds(b.category(), box.category()))
                .map(Box::period)
                .toList();
        return extent.isAtTheEnd()
                ? periods.stream().anyMatch(p -> extent.holds(p, box.period()))
                : !periods.isEmpty() && Attendance.covers(periods, box.period());
    }

    /** What all reports of the extent come to, the missing ones and those that came, of which {@code seen} is the sum. */
    Interval whole(Rational seen) {
        Interval sum = Interval.of(seen, seen);
        for (Layer layer : layers) {
            if (layer.isRoot() && !layer.isSeen()) {
                sum = sum.minus(layer.seen()).plus(amount(layer));
            }
        }
        return sum;
    }

    private Interval amount(Layer layer) {
        Interval tops = Interval.ZERO;
        for (Top top : layer.tops()) {
            tops = tops.plus(top.slot().map(s -> declared(s, layer)).orElse(top.amount()));
        }
        if (layer.inner().isEmpty()) {
            return tops;
        }
        Interval parts = Interval.ZERO;
        Interval beyond = Interval.ZERO;
        boolean held = true;
        for (Layer inner : layer.inner()) {
            Interval amount = amount(inner);
            parts = parts.plus(amount);
            if (!isHeld(inner, layer)) {
                beyond = beyond.plus(amount);
                held = false;
            }
        }
        if (!grows) {
            return held ? tops : Interval.ANY;
        }
        Interval most = tops.plus(beyond);
        return Interval.between(tops.larger(parts).lower(), most.upper());
    }

    /** What a missing report as a whole can be, where it lies in a layer. */
    private Interval declared(Slot slot, Layer layer) {
        Gap gap = Gap.of(slot, extent);
        return layer.isTouched(slot)
                ? gap.rest()
                : layer.inner().isEmpty() ? gap.in(Combination.SUM, true) : gap.whole();
    }

    /** What a missing report can add to what was seen and to what others that are missing add. */
    Interval rest(Slot slot) {
        Layer layer = layer(slot);
        Gap gap = Gap.of(slot, extent);
        if (layer.inner().isEmpty()) {
            return declared(slot, layer);
        }
        if (layer.tops().size() > 1
                || layer.isTouched(slot)
                || !layer.inner().stream().allMatch(l -> isHeld(l, layer))) {
            return gap.rest();
        }
        Interval parts = Interval.ZERO;
        for (Layer inner : layer.inner()) {
            parts = parts.plus(amount(inner));
        }
        Interval rest = gap.whole().minus(parts);
        return grows
                ? Interval.between(
                        rest.larger(Interval.ZERO).lower(), rest.upper().filter(u -> u.signum() >= 0))
                : rest;
    }

    /** Whether nothing at all of a missing report was seen or is missing by itself. */
    boolean isUntouched(Slot slot) {
        Layer layer = layer(slot);
        return layer.inner().isEmpty() && layer.tops().size() == 1 && !layer.isTouched(slot);
    }

    /** Whether some amounts lie in others. */
    boolean isLayered() {
        return layers.stream().anyMatch(l -> !l.inner().isEmpty());
    }
}
