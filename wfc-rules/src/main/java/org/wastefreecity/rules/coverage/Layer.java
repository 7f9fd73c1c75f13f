/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * An amount with all that lies in it (数量及其所含): a missing report or one that came; several reports of one division, if something
 * lies in them together and nobody knows in which. For the one thread that lays them.
 */
final class Layer {

    /** What an amount is of. */
    record Box(RegionCode division, String reporter, ReportingPeriod period, Optional<String> category) {}

    /** One report: a missing one, or the amount of one that came. */
    record Top(Box box, Optional<Slot> slot, Interval amount) {}

    private final List<Top> tops = new ArrayList<>();
    private final List<Layer> inner = new ArrayList<>();
    /** The layer it became a part of, or lies in; at most one. */
    private final List<Layer> joined = new ArrayList<>();

    private final List<Layer> under = new ArrayList<>();
    /** Those of its reports of which something was seen, nobody knows how much. */
    private final List<Slot> touched = new ArrayList<>();

    Layer(Top top) {
        tops.add(top);
    }

    /** The layer that this one is now. */
    Layer now() {
        Layer at = this;
        while (!at.joined.isEmpty()) {
            at = at.joined.get(0);
        }
        return at;
    }

    /** Takes another one in. */
    void join(Layer other) {
        if (other != this) {
            tops.addAll(other.tops);
            inner.addAll(other.inner);
            touched.addAll(other.touched);
            other.joined.add(this);
        }
    }

    void lay(Layer lower) {
        inner.add(lower);
        lower.under.add(this);
    }

    void touch(Slot slot) {
        touched.add(slot);
    }

    boolean isTouched(Slot slot) {
        return touched.contains(slot);
    }

    RegionCode division() {
        return tops.get(0).box().division();
    }

    /** What it lies in. */
    Optional<Layer> under() {
        return under.stream().findFirst().map(Layer::now);
    }

    List<Top> tops() {
        return tops;
    }

    /** What lies in it, wholly or in part. */
    List<Layer> inner() {
        return inner.stream().map(Layer::now).distinct().toList();
    }

    /** Whether it lies in nothing else. */
    boolean isRoot() {
        return joined.isEmpty() && under.isEmpty();
    }

    /** Whether nothing of it is missing. */
    boolean isSeen() {
        return inner.isEmpty() && tops.stream().allMatch(t -> t.slot().isEmpty());
    }

    /** Everywhere it may have something. */
    Stream<Box> boxes() {
        return Stream.concat(tops.stream().map(Top::box), inner().stream().flatMap(Layer::boxes));
    }

    /** What was seen, of it and of all in it. */
    Interval seen() {
        Interval sum = Interval.ZERO;
        for (Top top : tops) {
            sum = top.slot().isEmpty() ? sum.plus(top.amount()) : sum;
        }
        for (Layer layer : inner()) {
            sum = sum.plus(layer.seen());
        }
        return sum;
    }
}
