/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.TokenReader;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireSettings;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.KeyText;
import org.wastefreecity.wire.shape.Pages;

/**
 * Teaches a Jackson 2 mapper the nouns of wfc.
 * <p>
 * {@code new ObjectMapper().registerModule(new WfcModule())} is all; the wire form does not depend on the mapper's settings,
 * because every page is written by hand and nothing is found by reflection. A document that does not fit is refused with a
 * {@link JsonMappingException} whose cause is a {@link WireException} with path, line and a repair. After registration the module must not be changed; then it is thread-safe.
 */
public final class WfcModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module, ready to be registered, that refuses unknown fields and has the usual limits. */
    public WfcModule() {
        this(WireSettings.STRICT);
    }

    /**
     * A module, ready to be registered.
     *
     * @param settings how strictly it reads
     */
    public WfcModule(WireSettings settings) {
        super("wfc", new Version(0, 1, 0, null, "org.wastefreecity", "wfc-jackson"));
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
     * @return for {@code new ObjectMapper(factory)} or {@code JsonMapper.builder(factory)}
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

    /** Sees to it that bytes which are no text are refused with their place, if the mapper reads JSON as Jackson by itself does. */
    @Override
    @SuppressWarnings("deprecation") // a factory that a mapper has already has no builder
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        ObjectCodec owner = context.getOwner();
        JsonFactory factory = owner == null ? null : owner.getFactory();
        if (factory != null
                && factory.getInputDecorator() == null
                && factory.getFormatName().equals("JSON")) {
            factory.setInputDecorator(new UnicodeDecorator());
        }
    }

    private static final class ShapeSerializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Writing<T> shape;

        private final int depth;

        ShapeSerializer(Class<T> type, Writing<T> shape, int depth) {
            super(type);
            this.shape = shape;
            this.depth = depth;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            try {
                shape.write(value, new JacksonWireWriter(out, depth));
            } catch (WireException e) {
                throw JsonMappingException.from(out, String.valueOf(e.getMessage()), e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, out, provider); // our families tell their members themselves
        }

        @Override
        public String toString() {
            return "wfc " + handledType().getSimpleName();
        }
    }

    private static final class ShapeDeserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Shape<T> shape;

        private final transient WireSettings settings;

        ShapeDeserializer(Class<T> type, Shape<T> shape, WireSettings settings) {
            super(type);
            this.shape = shape;
            this.settings = settings;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return shape.read(new TokenReader(new JacksonTokens(in), settings));
            } catch (WireException e) {
                throw new JsonMappingException(in, String.valueOf(e.getMessage()), e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(in, context); // as written: a default typing adds nothing to our pages
        }
    }

    /** Writes a value as the name of a field. */
    private static final class NameSerializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient KeyText<T> text;

        NameSerializer(Class<T> type, KeyText<T> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(text.write(value));
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
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            JsonParser in = context.getParser();
            try {
                return text.read(name, new TokenReader(new JacksonTokens(in), settings));
            } catch (WireException e) {
                throw new JsonMappingException(in, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
