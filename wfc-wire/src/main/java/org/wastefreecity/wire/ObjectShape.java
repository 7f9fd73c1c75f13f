/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/**
 * The page of one type: its fields in the order in which they are written, each named once.
 * <p>
 * An accumulator of fields that ends in {@link #made} or {@link #written}; after that it must not be changed, and the shape it
 * returned is immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> {
    private final String type;
    private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();

    private ObjectShape(String type) {
        this.type = type;
    }

    /**
     * An empty page.
     *
     * @param <T> the type
     * @param type its simple name, for messages
     * @return the page
     */
    public static <T> ObjectShape<T> of(String type) {
        return new ObjectShape<>(type);
    }

    /**
     * A field that is always there.
     *
     * @param <F> its type
     * @param name its name
     * @param shape its shape
     * @param part takes it out of a value
     * @return the field, to ask {@link Values} for
     */
    public <F> Field<T, F> required(String name, Writing<F> shape, Function<T, F> part) {
        return add(new Field<>(name, shape, part, Kind.ALWAYS, null, fields.size(), Telling.STATED));
    }

    /**
     * A field that is left out where there is nothing to say.
     *
     * @param <F> the type of what is said
     * @param name its name
     * @param shape its shape
     * @param part takes it out of a value
     * @return the field
     */
    public <F> Field<T, Optional<F>> optional(String name, Shape<F> shape, Function<T, Optional<F>> part) {
        return optionalOf(name, shape, part);
    }

    private <F> Field<T, Optional<F>> optionalOf(String name, Shape<F> shape, @Nullable Function<T, Optional<F>> part) {
        return add(new Field<>(name, shape, part, Kind.OPTIONAL, Optional.empty(), fields.size(), Telling.STATED));
    }

    /**
     * A list that is left out where it is empty.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @param part takes it out of a value
     * @return the field
     */
    public <F> Field<T, List<F>> list(String name, Shape<F> shape, Function<T, List<F>> part) {
        return listOf(name, shape, 0, false, part);
    }

    private <F> Field<T, List<F>> listOf(
            String name, Shape<F> shape, int least, boolean isSet, @Nullable Function<T, List<F>> part) {
        Shape<List<F>> all = new ListShape<>(shape, least, isSet);
        return add(new Field<>(name, all, part, Kind.LIST, List.of(), fields.size(), Telling.STATED));
    }

    /**
     * A list of some elements at least, which the model checks.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @param least how many there are at least, 1 or more
     * @param part takes it out of a value
     * @return the field
     */
    public <F> Field<T, List<F>> list(String name, Shape<F> shape, int least, Function<T, List<F>> part) {
        return listOf(name, shape, least, false, part);
    }

    /**
     * A field that follows from the others, written for programs that do not want to compute it. It may be left out; where it
     * stands, it must be what follows.
     *
     * @param <F> its type
     * @param name its name
     * @param shape its shape
     * @param part computes it
     * @return this page
     */
    public <F> ObjectShape<T> derived(String name, Shape<F> shape, Function<T, F> part) {
        add(new Field<>(name, shape, part, Kind.ALWAYS, null, fields.size(), Telling.DERIVED));
        return this;
    }

    /**
     * A field that may follow from the others, written where it does; where it stands, it must be what follows.
     *
     * @param <F> its type
     * @param name its name
     * @param shape its shape
     * @param part computes it
     * @return this page
     */
    public <F> ObjectShape<T> derivedOptional(String name, Shape<F> shape, Function<T, Optional<F>> part) {
        add(new Field<>(name, shape, part, Kind.OPTIONAL, null, fields.size(), Telling.DERIVED));
        return this;
    }

    /**
     * Words for people that follow from the other fields. They may be left out, and are not looked at when they are read: another
     * version of this library may choose other words for the same.
     *
     * @param <F> its type
     * @param name its name
     * @param shape its shape
     * @param part puts them together
     * @return this page
     */
    public <F> ObjectShape<T> shown(String name, Shape<F> shape, Function<T, F> part) {
        add(new Field<>(name, shape, part, Kind.ALWAYS, null, fields.size(), Telling.SHOWN));
        return this;
    }

    /**
     * A set that is left out where it is empty: a list whose order is kept but says nothing.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @param part takes it out of a value, without repetition
     * @return the field
     */
    public <F> Field<T, List<F>> set(String name, Shape<F> shape, Function<T, List<F>> part) {
        return listOf(name, shape, 0, true, part);
    }

    /**
     * A set of some elements at least, which the model checks.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @param least how many there are at least
     * @param part takes it out of a value, without repetition
     * @return the field
     */
    public <F> Field<T, List<F>> set(String name, Shape<F> shape, int least, Function<T, List<F>> part) {
        return listOf(name, shape, least, true, part);
    }

    /**
     * A truth value that is left out where it is false.
     *
     * @param name its name
     * @param part takes it out of a value
     * @return the field
     */
    public Field<T, Boolean> flag(String name, Function<T, Boolean> part) {
        return flagOf(name, part);
    }

    private Field<T, Boolean> flagOf(String name, @Nullable Function<T, Boolean> part) {
        return add(new Field<>(name, Shape.BOOLEAN, part, Kind.FLAG, false, fields.size(), Telling.STATED));
    }

    /**
     * A map from text to text that is left out where it is empty; its order is kept.
     *
     * @param name its name
     * @param part takes it out of a value
     * @return the field
     */
    public Field<T, Map<String, String>> texts(String name, Function<T, Map<String, String>> part) {
        return textsOf(name, part);
    }

    private Field<T, Map<String, String>> textsOf(String name, @Nullable Function<T, Map<String, String>> part) {
        Shape<Map<String, String>> shape = Shape.of(
                ObjectShape::readTexts,
                (map, out) -> {
                    out.beginObject();
                    map.forEach((k, v) -> {
                        out.name(k);
                        out.string(v);
                    });
                    out.endObject();
                },
                new WireType.Texts());
        return add(new Field<>(name, shape, part, Kind.TEXTS, Map.of(), fields.size(), Telling.STATED));
    }

    /**
     * A field that is always there, of a page that ends in {@link #made(Assembly)}.
     *
     * @param <F> its type
     * @param name its name
     * @param shape its shape
     * @return the field, to ask {@link Values} for and to write
     */
    public <F> Field<T, F> required(String name, Shape<F> shape) {
        return add(new Field<>(name, shape, null, Kind.ALWAYS, null, fields.size(), Telling.STATED));
    }

    /**
     * A field that is left out where there is nothing to say, of a page that ends in {@link #made(Assembly)}.
     *
     * @param <F> the type of what is said
     * @param name its name
     * @param shape its shape
     * @return the field
     */
    public <F> Field<T, Optional<F>> optional(String name, Shape<F> shape) {
        return optionalOf(name, shape, null);
    }

    /**
     * A list that is left out where it is empty, of a page that ends in {@link #made(Assembly)}.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @return the field
     */
    public <F> Field<T, List<F>> list(String name, Shape<F> shape) {
        return listOf(name, shape, 0, false, null);
    }

    /**
     * A list of some elements at least, which the model checks, of a page that ends in {@link #made(Assembly)}.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @param least how many there are at least, 1 or more
     * @return the field
     */
    public <F> Field<T, List<F>> list(String name, Shape<F> shape, int least) {
        return listOf(name, shape, least, false, null);
    }

    /**
     * A set that is left out where it is empty, of a page that ends in {@link #made(Assembly)}.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @return the field
     */
    public <F> Field<T, List<F>> set(String name, Shape<F> shape) {
        return listOf(name, shape, 0, true, null);
    }

    /**
     * A set of some elements at least, which the model checks, of a page that ends in {@link #made(Assembly)}.
     *
     * @param <F> the type of its elements
     * @param name its name
     * @param shape the shape of an element
     * @param least how many there are at least
     * @return the field
     */
    public <F> Field<T, List<F>> set(String name, Shape<F> shape, int least) {
        return listOf(name, shape, least, true, null);
    }

    /**
     * A truth value that is left out where it is false, of a page that ends in {@link #made(Assembly)}.
     *
     * @param name its name
     * @return the field
     */
    public Field<T, Boolean> flag(String name) {
        return flagOf(name, null);
    }

    /**
     * A map from text to text that is left out where it is empty, of a page that ends in {@link #made(Assembly)}.
     *
     * @param name its name
     * @return the field
     */
    public Field<T, Map<String, String>> texts(String name) {
        return textsOf(name, null);
    }

    private static Map<String, String> readTexts(WireReader in) {
        Map<String, String> texts = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (texts.put(name, in.string()) != null) {
                throw in.fault(TokenReader.twice(name), null);
            }
        }
        return texts;
    }

    private <F> Field<T, F> add(Field<T, F> field) {
        if (fields.put(field.name, field) != null) {
            throw new IllegalStateException(type + " has two fields " + field.name);
        }
        return field;
    }

    /**
     * Ends the page: how a value is built from its fields.
     *
     * @param make builds the value; what the model refuses becomes a fault of the document
     * @return the shape
     */
    public Fields<T> made(Function<Values, T> make) {
        return new Fields<>(type, List.copyOf(fields.values()), make, null);
    }

    /**
     * Ends a page that is made ready whenever a process starts: how a value is built from its fields, and told by them. One class
     * for the whole page, since a method reference for each field takes a third of a millisecond to link, class data shared or not.
     *
     * @param assembly builds and tells; what the model refuses becomes a fault of the document
     * @return the shape
     */
    public Fields<T> made(Assembly<T> assembly) {
        return new Fields<>(type, List.copyOf(fields.values()), assembly::made, assembly);
    }

    /**
     * How a value is put together from its fields, and taken apart again.
     *
     * @param <T> the type
     */
    public interface Assembly<T> {
        /**
         * Builds a value.
         *
         * @param v its fields
         * @return the value
         */
        T made(Values v);

        /**
         * Writes every field by {@link Field#write}, in the order of the page.
         *
         * @param whole the value
         * @param out where to
         */
        void told(T whole, WireWriter out);
    }

    /**
     * Ends the page of a type that is only written.
     *
     * @return how it is written
     */
    public Writing<T> written() {
        return new WrittenFields<>(type, List.copyOf(fields.values()));
    }

    /** A finished page of a type that is only written. */
    private record WrittenFields<T>(String name, List<Field<T, ?>> fields) implements Writing<T> {
        @Override
        public WireType type() {
            return new WireType.Page(name, fields.stream().map(f -> f.entry()).toList());
        }

        @Override
        public void write(T value, WireWriter out) {
            out.beginObject();
            fields.forEach(f -> f.writePart(value, out));
            out.endObject();
        }
    }

    /**
     * A finished page: the shape of an object.
     *
     * @param <T> the type
     */
    public static final class Fields<T> implements Shape<T> {
        private final String type;
        private final Field<T, ?>[] fields;
        private final Field<T, ?>[] derived;
        private final Function<Values, T> make;
        /** What last followed behind each field, 0 for none: a guess that may be wrong, and so is written without a lock. */
        private final int[] followers;

        private final @Nullable Assembly<T> assembly;

        @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type, seen by nobody else
        private Fields(
                String type, List<Field<T, ?>> fields, Function<Values, T> make, @Nullable Assembly<T> assembly) {
            this.type = type;
            this.fields = fields.toArray(new Field[0]);
            this.derived =
                    fields.stream().filter(f -> f.telling == Telling.DERIVED).toArray(Field[]::new);
            this.make = make;
            this.assembly = assembly;
            this.followers = new int[this.fields.length + 1];
            for (int i = 0; i < followers.length; i++) {
                followers[i] = i;
            }
        }

        @Override
        public T read(WireReader in) {
            in.beginObject();
            return readRest(in);
        }

        /** Reads the fields of an object that has been entered already. */
        T readRest(WireReader in) {
            @Nullable Object[] values = new Object[fields.length];
            int before = 0; // the place behind the last field
            int next = followers[0]; // the field that most likely follows
            for (String name = nextName(in, next); name != null; name = nextName(in, next)) {
                Field<T, ?> field = field(name, next);
                if (field == null) {
                    in.unknownField(type, name, names());
                    continue;
                }
                if (field.index != next) {
                    followers[before] = field.index;
                }
                before = field.index + 1;
                next = followers[before];
                if (values[field.index] != null) {
                    throw in.fault(TokenReader.twice(name), null);
                }
                values[field.index] = field.read(in);
            }
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    Field<T, ?> field = fields[i];
                    if (field.isRequired()) {
                        throw in.fault(
                                Wording.of(type + "缺少字段" + field.name, type + " lacks the field " + field.name), null);
                    }
                    values[i] = field.absent;
                }
            }
            T value = Shape.guarded(in, make, new Values(values));
            for (Field<T, ?> field : derived) {
                field.check(value, values[field.index], in);
            }
            return value;
        }

        private @Nullable String nextName(WireReader in, int next) {
            return next < fields.length ? in.nextName(fields[next].wireName) : in.nextName();
        }

        /** Looks up a field, first where it stands if they come in the order of the page. */
        private @Nullable Field<T, ?> field(String name, int next) {
            for (int i = next; i < fields.length; i++) { // those between were left out
                if (fields[i].name.equals(name)) {
                    return fields[i];
                }
            }
            for (int i = 0; i < Math.min(next, fields.length); i++) {
                if (fields[i].name.equals(name)) {
                    return fields[i];
                }
            }
            return null;
        }

        private List<String> names() {
            return Arrays.stream(fields).map(f -> f.name).toList();
        }

        @Override
        public WireType.Page type() {
            return new WireType.Page(
                    type, Arrays.stream(fields).map(f -> f.entry()).toList());
        }

        @Override
        public void write(T value, WireWriter out) {
            out.beginObject();
            writeRest(value, out);
        }

        /** Writes the fields of an object that has been opened already, and closes it. */
        void writeRest(T value, WireWriter out) {
            if (assembly != null) {
                assembly.told(value, out);
            } else {
                for (Field<T, ?> field : fields) {
                    field.writePart(value, out);
                }
            }
            out.endObject();
        }
    }

    /** Whether a field tells what nothing else tells. */
    private enum Telling {
        STATED,
        DERIVED,
        SHOWN
    }

    /** When a field is left out. */
    private enum Kind {
        ALWAYS,
        OPTIONAL,
        LIST,
        FLAG,
        TEXTS
    }

    /**
     * One field of a page.
     *
     * @param <T> the type of the page
     * @param <F> the type of the field
     */
    public static final class Field<T, F> {
        private final String name;
        private final WireName wireName;
        private final Writing<Object> shape; // of what is in it, if it is an optional
        private final @Nullable Shape<Object> reading;
        private final @Nullable Function<T, F> part; // none where the page tells its fields
        private final Kind kind;
        private final @Nullable F absent;
        private final int index;
        private final Telling telling;

        @SuppressWarnings(
                "unchecked") // the shape is of F, or of what is in the optional F: who adds a field says which
        private Field(
                String name,
                Writing<?> shape,
                @Nullable Function<T, F> part,
                Kind kind,
                @Nullable F absent,
                int index,
                Telling telling) {
            this.name = name;
            this.wireName = new WireName(name);
            this.shape = (Writing<Object>) shape;
            this.reading = shape instanceof Shape<?> both ? (Shape<Object>) both : null;
            this.part = part;
            this.kind = kind;
            this.absent = absent;
            this.index = index;
            this.telling = telling;
        }

        private boolean isRequired() {
            return absent == null && telling == Telling.STATED;
        }

        private WireType.Entry entry() {
            WireType type = kind == Kind.OPTIONAL ? new WireType.Later(shape::type) : shape.type();
            boolean some = type instanceof WireType.Several several && several.least() > 0;
            return new WireType.Entry(name, type, isRequired() || some);
        }

        private void check(T value, @Nullable Object told, WireReader in) {
            if (told != null && !told.equals(partOf(value))) {
                throw in.fault(
                        Wording.of(
                                "字段" + name + "与其他字段不符，应为" + partOf(value),
                                "the field " + name + " does not follow from the others, expected " + partOf(value)),
                        null);
            }
        }

        /**
         * Writes the field, or nothing where it is left out.
         *
         * @param field its value
         * @param out where to
         */
        public void write(F field, WireWriter out) {
            switch (kind) {
                case OPTIONAL -> {
                    Optional<?> optional = (Optional<?>) field;
                    if (optional.isPresent()) {
                        writePresent(optional.get(), out);
                    }
                }
                case LIST -> {
                    if (!((List<?>) field).isEmpty()) {
                        writePresent(field, out);
                    }
                }
                case TEXTS -> {
                    if (!((Map<?, ?>) field).isEmpty()) {
                        writePresent(field, out);
                    }
                }
                case FLAG -> {
                    if ((Boolean) field) {
                        writePresent(field, out);
                    }
                }
                case ALWAYS -> writePresent(field, out);
            }
        }

        private void writePresent(Object field, WireWriter out) {
            out.name(wireName);
            shape.write(field, out);
        }

        private void writePart(T value, WireWriter out) {
            write(partOf(value), out);
        }

        private F partOf(T value) {
            return Objects.requireNonNull(part, name).apply(value);
        }

        private Object read(WireReader in) {
            if (reading != null) {
                Object value = reading.read(in);
                return kind == Kind.OPTIONAL ? Optional.of(value) : value;
            }
            throw in.fault(Wording.of("字段" + name + "不可读取", "field " + name + " is only written"), null);
        }
    }

    /** The fields of one object that was read. */
    public static final class Values {
        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /**
         * The value of a field.
         *
         * @param <F> its type
         * @param field the field
         * @return its value, or the empty one of its kind if it was left out
         */
        @SuppressWarnings({"unchecked", "NullAway"}) // filled under the same field, and checked for gaps, by readRest
        public <F> F get(Field<?, F> field) {
            return (F) values[field.index];
        }
    }
}
