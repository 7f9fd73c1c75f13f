/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson3;

import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.TokenReader;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireSettings;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.KeyText;
import org.wastefreecity.wire.shape.Pages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a Jackson 3 mapper the nouns of wfc; the sibling of {@code org.wastefreecity.jackson.WfcModule}.
 * <p>
 * {@code JsonMapper.builder().addModule(new WfcModule()).build()} is all, or {@code findAndAddModules()}; Spring Boot 4 takes a
 * bean of it. The wire form does not depend on the mapper's settings. A document that does not fit is refused with a
 * {@link DatabindException} whose cause is a {@link WireException} with path, line and a repair.
 * After registration the module must not be changed; then it is thread-safe.
 */
public final class WfcModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module, ready to be added, that refuses unknown fields and has the usual limits. */
    public WfcModule() {
        this(WireSettings.STRICT);
    }

    /**
     * A module, ready to be added.
     *
     * @param settings how strictly it reads
     */
    public WfcModule(WireSettings settings) {
        super("wfc", new Version(0, 1, 0, null, "org.wastefreecity", "wfc-jackson3"));
        int depth = settings.limits().depth();
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                addSerializer(new ShapeSerializer<>(type, shape, depth));
                addDeserializer(type, new ShapeDeserializer<>(type, shape, settings));
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {
                addSerializer(new ShapeSerializer<>(type, shape, depth));
            }
        });
        KeyText.each(new KeyText.Visitor() {
            @Override
            public <T> void key(Class<T> type, KeyText<T> text) {
                addKeySerializer(type, new NameSerializer<>(type, text));
                addKeyDeserializer(type, new NameDeserializer<>(text, settings));
            }
        });
    }

    /**
     * A factory whose parsers stop at limits of ours before they have read what is beyond, such as a string of 50 MB. Without
     * it the limits hold too, but the parser of a mapper without limits of its own has the string in memory by then.
     *
     * @param limits the limits
     * @return for {@code JsonMapper.builder(factory)}
     */
    public static JsonFactory factory(WireLimits limits) {
        return JsonFactory.builder()
                .inputDecorator(new UnicodeDecorator())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    private static final class ShapeSerializer<T> extends StdSerializer<T> {
        private final Writing<T> shape;
        private final int depth;

        ShapeSerializer(Class<T> type, Writing<T> shape, int depth) {
            super(type);
            this.shape = shape;
            this.depth = depth;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            try {
                shape.write(value, new JacksonWireWriter(out, depth));
            } catch (WireException e) {
                throw DatabindException.from(out, String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
            serialize(value, out, context); // our families tell their members themselves
        }

        @Override
        public String toString() {
            return "wfc " + handledType().getSimpleName();
        }
    }

    private static final class ShapeDeserializer<T> extends StdDeserializer<T> {
        private final Shape<T> shape;
        private final WireSettings settings;

        ShapeDeserializer(Class<T> type, Shape<T> shape, WireSettings settings) {
            super(type);
            this.shape = shape;
            this.settings = settings;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            try {
                return shape.read(new TokenReader(new JacksonTokens(in), settings));
            } catch (WireException e) {
                throw DatabindException.from(in, String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type) {
            return deserialize(in, context); // as written: a default typing adds nothing to our pages
        }
    }

    /** Writes a value as the name of a field. */
    private static final class NameSerializer<T> extends StdSerializer<T> {
        private final KeyText<T> text;

        NameSerializer(Class<T> type, KeyText<T> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(text.write(value));
        }
    }

    /** Reads the name of a field as a value. */
    private static final class NameDeserializer<T> extends KeyDeserializer {
        private final KeyText<T> text;
        private final WireSettings settings;

        NameDeserializer(KeyText<T> text, WireSettings settings) {
            this.text = text;
            this.settings = settings;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            JsonParser in = context.getParser();
            try {
                return text.read(name, new TokenReader(new JacksonTokens(in), settings));
            } catch (WireException e) {
                throw DatabindException.from(in, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
