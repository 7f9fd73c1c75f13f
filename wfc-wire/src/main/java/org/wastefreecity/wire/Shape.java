/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wastefreecity.model.finding.EditDistance;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * How values of one type stand on the wire, for both ways: what is written reads back equal. Implementations are immutable and
 * thread-safe.
 *
 * @param <T> the type
 */
public interface Shape<T> extends Writing<T> {
    /** A string as it is. */
    Shape<String> STRING = new StringShape(WireType.Text.ANY);
    /** A string that says something, of at most 4,000 characters; the model refuses others. */
    Shape<String> TEXT = saying(4000);

    private static Shape<String> saying(int most) {
        // what is blank, is what Character.isWhitespace says: ECMA 262 counts spaces that do not break among it, Java
        // does not
        String notBlank =
                "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
        return new StringShape(new WireType.Text("", notBlank, 1, most));
    }

    /** A string that says something, of any length; the model refuses others. */
    Shape<String> WORDS = saying(Integer.MAX_VALUE);
    /** A whole number. */
    Shape<Integer> INTEGER = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    /** A truth value. */
    Shape<Boolean> BOOLEAN = of(WireReader::bool, (value, out) -> out.bool(value), new WireType.Truth());

    /**
     * Reads a value.
     *
     * @param in where from
     * @return the value
     * @throws WireException if something else stands there
     */
    T read(WireReader in);

    /**
     * A shape from its two ways.
     *
     * @param <T> the type
     * @param reading how to read
     * @param writing how to write
     * @return the shape
     */
    static <T> Shape<T> of(Function<WireReader, T> reading, Writing<T> writing) {
        return of(reading, writing, new WireType.Untold());
    }

    /**
     * A shape from its two ways, described.
     *
     * @param <T> the type
     * @param reading how to read
     * @param writing how to write
     * @param type what stands on the wire
     * @return the shape
     */
    static <T> Shape<T> of(Function<WireReader, T> reading, Writing<T> writing, WireType type) {
        return new Shape<>() {
            @Override
            public T read(WireReader in) {
                return reading.apply(in);
            }

            @Override
            public void write(T value, WireWriter out) {
                writing.write(value, out);
            }

            @Override
            public WireType type() {
                return type;
            }
        };
    }

    /**
     * A whole number within limits that the model checks.
     *
     * @param least the least
     * @param most the greatest
     * @return the shape
     */
    static Shape<Integer> whole(int least, int most) {
        return of(WireReader::integer, (value, out) -> out.number(value), new WireType.Whole(least, most));
    }

    /**
     * A whole number that an {@code int} may not hold, within limits that the model checks.
     *
     * @param least the least
     * @param most the greatest
     * @return the shape
     */
    static Shape<Long> large(long least, long most) {
        return of(WireReader::longInteger, (value, out) -> out.number(value), new WireType.Whole(least, most));
    }

    /**
     * A value with a text form of its own: a code, a date, a period, a unit.
     *
     * @param <T> the type
     * @param parse reads the text; may throw any {@link IllegalArgumentException} or date exception
     * @param print prints what {@code parse} reads
     * @return the shape
     */
    static <T> Shape<T> text(Function<String, T> parse, Function<T, String> print) {
        return text(WireType.Text.ANY, parse, print);
    }

    /**
     * A value with a text form of its own, described.
     *
     * @param <T> the type
     * @param type what texts there are
     * @param parse reads the text; may throw any {@link IllegalArgumentException} or date exception
     * @param print prints what {@code parse} reads
     * @return the shape
     */
    static <T> Shape<T> text(WireType type, Function<String, T> parse, Function<T, String> print) {
        return new TextShape<>(type, parse, print, false);
    }

    /**
     * A value whose text form is a grammar without surrogates, such as a code of ASCII or a word of a list: it need not be looked
     * through for broken characters, neither when it is read nor when it is written.
     *
     * @param <T> the type
     * @param type what texts there are
     * @param parse reads the text; refuses every text that {@code print} would not print, by an {@link IllegalArgumentException} or date
     *     exception
     * @param print prints what {@code parse} reads
     * @return the shape
     */
    static <T> Shape<T> code(WireType type, Function<String, T> parse, Function<T, String> print) {
        return new TextShape<>(type, parse, print, true);
    }

    /**
     * As {@link #code(WireType, Function, Function)}, where the text is what {@code toString} gives.
     *
     * @param <T> the type
     * @param type what texts there are
     * @param parse the inverse of {@code toString}, which refuses every other text
     * @return the shape
     */
    static <T> Shape<T> code(WireType type, Function<String, T> parse) {
        return code(type, parse, Object::toString);
    }

    /**
     * A constant of an enum, by its name in upper case.
     *
     * @param <E> the enum
     * @param type its class
     * @return the shape
     */
    static <E extends Enum<E>> Shape<E> constant(Class<E> type) {
        return new ConstantShape<>(nameOf(type), type.getEnumConstants());
    }

    /** The simple name of a class, behind that of the class around it. */
    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : nameOf(around) + "." + type.getSimpleName();
    }

    /**
     * A shape that is looked up when used, for types that hold values of their own type.
     *
     * @param <T> the type
     * @param shape the shape
     * @return the same shape, later
     */
    static <T> Shape<T> lazy(Supplier<Shape<T>> shape) {
        return of(
                in -> shape.get().read(in),
                (value, out) -> shape.get().write(value, out),
                new WireType.Later(() -> shape.get().type()));
    }

    /**
     * An array of values of this shape.
     *
     * @return the shape of the list
     */
    default Shape<List<T>> list() {
        return new ListShape<>(this, 0, false);
    }

    /**
     * Builds a value and turns the model's refusal into a fault of the document at this place.
     *
     * @param <T> the type
     * @param in where the parts came from
     * @param make builds the value
     * @return the value
     * @throws WireException if the model refuses it
     */
    static <T> T guarded(WireReader in, Supplier<T> make) {
        return guarded(in, Supplier::get, make);
    }

    /**
     * Builds a value of its parts and turns the model's refusal into a fault of the document at this place.
     *
     * @param <P> the type of the parts
     * @param <T> the type
     * @param in where the parts came from
     * @param make builds the value
     * @param parts the parts
     * @return the value
     * @throws WireException if the model refuses it
     */
    static <P, T> T guarded(WireReader in, Function<P, T> make, P parts) {
        try {
            return make.apply(parts);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(in, e);
        }
    }

    /**
     * What the model refuses, as a fault of the document at this place.
     *
     * @param in where the parts came from
     * @param e the refusal
     * @return the fault, to be thrown
     */
    static WireException refused(WireReader in, RuntimeException e) {
        if (e instanceof UnknownWordException word) {
            return in.fault(word.fault(), null);
        }
        if (e instanceof InvalidPartException part) {
            Wording fault = Wording.of(
                    part.type() + "." + part.part() + "应为" + part.expected().zh() + "，实为" + part.actual(),
                    part.type() + "." + part.part() + ": expected "
                            + part.expected().en() + ", got " + part.actual());
            return in.fault(fault, e);
        }
        String message = String.valueOf(e.getMessage());
        return in.fault(Wording.of("值无效：" + message, "invalid value: " + message), e);
    }

    /**
     * The known name nearest to an unknown one, for "did you mean".
     *
     * @param name the unknown name
     * @param known the known names
     * @return the nearest, in quotes with a question mark; an empty text if none is near
     */
    static String nearest(String name, Iterable<String> known) {
        String best = "";
        int least = Math.max(2, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 40 || a.length() > 200) {
            return Integer.MAX_VALUE;
        }
        return EditDistance.of(a, b);
    }
}
