/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.Objects;
import java.util.function.Function;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireReader;

/**
 * How values of one type stand as the name of a field, such as the divisions in a map of figures by division.
 * <p>
 * Only values that are a text on the wire have such a name. It must be spelt as we write it: of two spellings of one value, such as
 * two of a unit, the second would take the place of the first. This class is immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class KeyText<T> {
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private KeyText(Function<String, T> parse, Function<T, String> print) {
        this.parse = Objects.requireNonNull(parse, "parse");
        this.print = Objects.requireNonNull(print, "print");
    }

    /** Takes the types that stand as names, one after another. */
    public interface Visitor {
        /**
         * A type that stands as a name.
         *
         * @param <T> the type
         * @param type its class
         * @param text its names
         */
        <T> void key(Class<T> type, KeyText<T> text);
    }

    /**
     * Shows every type that stands as a name once.
     *
     * @param visitor who takes them
     */
    public static void each(Visitor visitor) {
        visitor.key(RegionCode.class, new KeyText<>(RegionCode::parse, RegionCode::toString));
        visitor.key(ReportingPeriod.class, new KeyText<>(ReportingPeriod::parse, ReportingPeriod::toString));
        visitor.key(UnitOfMeasure.class, new KeyText<>(UnitOfMeasure::parse, UnitOfMeasure::toString));
        visitor.key(Rational.class, new KeyText<>(WireTexts::rational, Rational::toString));
        visitor.key(IndicatorCode.class, new KeyText<>(IndicatorCode::parse, IndicatorCode::toString));
        visitor.key(SystemId.class, new KeyText<>(SystemId::parse, SystemId::toString));
        visitor.key(SchemeId.class, new KeyText<>(SchemeId::parse, SchemeId::toString));
        visitor.key(Digest.class, new KeyText<>(Digest::parse, Digest::toString));
    }

    /**
     * The name of a value.
     *
     * @param value the value
     * @return the text that {@link #read} reads
     */
    public String write(T value) {
        return print.apply(value);
    }

    /**
     * The value of a name.
     *
     * @param name the name
     * @param in where it stands, for messages
     * @return the value
     * @throws WireException if it is none, or is spelt otherwise than we write it
     */
    public T read(String name, WireReader in) {
        T value = Shape.guarded(in, parse, name);
        String written = print.apply(value);
        if (!written.equals(name)) {
            throw in.fault(Wording.of("作为键应写作" + written, "as a key it must be spelt " + written), null);
        }
        return value;
    }
}
