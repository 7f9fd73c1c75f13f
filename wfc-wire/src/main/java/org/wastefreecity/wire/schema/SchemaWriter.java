/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.WireWriter;

/** Writes types as schemas and collects those with a name, which stand under {@code $defs} once. Not thread-safe. */
final class SchemaWriter {
    private final WireWriter out;
    private final Titles titles;
    /** Named types by name, in the order in which they were met. */
    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    /** A named type, and the form it stands for inside a family. */
    private record Definition(WireType type, Optional<String> form) {}

    SchemaWriter(WireWriter out, Titles titles) {
        this.out = out;
        this.titles = titles;
    }

    /** Writes {@code $defs} with everything met so far and all that is met on the way. */
    void definitions() {
        Map<String, Definition> written = new LinkedHashMap<>();
        out.name("$defs");
        out.beginObject();
        while (written.size() < definitions.size()) {
            Map<String, Definition> rest = new LinkedHashMap<>(definitions);
            rest.keySet().removeAll(written.keySet());
            rest.forEach((name, definition) -> {
                out.name(name);
                out.beginObject();
                words(titles.ofType(nameOf(definition.type())));
                body(definition);
                out.endObject();
                written.put(name, definition);
            });
        }
        out.endObject();
    }

    /** Writes the keywords that a type consists of, or a reference to it, into an object that is open. */
    void keywords(WireType type) {
        WireType told = told(type);
        String name = nameOf(told);
        if (name.isEmpty()) {
            body(new Definition(told, Optional.empty()));
        } else {
            out.name("$ref");
            out.string("#/$defs/" + met(name, new Definition(told, Optional.empty())));
        }
    }

    /** Collects types, and asks for none of them. */
    void meet(Iterable<WireType> types) {
        for (WireType type : types) {
            WireType told = told(type);
            if (!nameOf(told).isEmpty()) {
                met(nameOf(told), new Definition(told, Optional.empty()));
            }
        }
    }

    private String met(String name, Definition definition) {
        Definition known = definitions.putIfAbsent(name, definition);
        if (known == null || isSame(known, definition)) {
            return name;
        }
        // a member of a family may also stand where no form is needed, such as the root of a tree
        String other = name + definition.form().map(f -> "-" + f).orElse("-plain");
        Definition there = definitions.putIfAbsent(other, definition);
        if (known.form().equals(definition.form()) || (there != null && !isSame(there, definition))) {
            throw new IllegalStateException("two pages are called " + name);
        }
        return other;
    }

    /** Types inside are told by other suppliers every time; names of fields and forms tell pages apart well enough. */
    private static boolean isSame(Definition a, Definition b) {
        if (a.type() instanceof WireType.Page one && b.type() instanceof WireType.Page other) {
            return a.form().equals(b.form())
                    && one.entries().stream()
                            .map(WireType.Entry::name)
                            .toList()
                            .equals(other.entries().stream()
                                    .map(WireType.Entry::name)
                                    .toList());
        }
        if (a.type() instanceof WireType.Family one && b.type() instanceof WireType.Family other) {
            return one.forms().keySet().equals(other.forms().keySet());
        }
        return a.equals(b);
    }

    private static WireType told(WireType type) {
        return type instanceof WireType.Later later ? told(later.type().get()) : type;
    }

    private static String nameOf(WireType type) {
        if (type instanceof WireType.Text text) {
            return text.name();
        }
        if (type instanceof WireType.Choice choice) {
            return choice.name();
        }
        if (type instanceof WireType.Page page) {
            return page.name();
        }
        return type instanceof WireType.Family family ? family.name() : "";
    }

    void words(Optional<Wording> found) {
        found.ifPresent(words -> {
            out.name("title");
            out.string(words.zh().split("：", 2)[0]);
            out.name("description");
            out.string(words.zh() + "。" + words.en().substring(0, 1).toUpperCase(Locale.ROOT)
                    + words.en().substring(1) + ".");
        });
    }

    private void body(Definition definition) {
        WireType type = definition.type();
        if (type instanceof WireType.Text text) {
            text(text);
        } else if (type instanceof WireType.Whole whole) {
            type("integer");
            number("minimum", whole.least(), Long.MIN_VALUE);
            number("maximum", whole.most(), Long.MAX_VALUE);
        } else if (type instanceof WireType.Truth) {
            type("boolean");
        } else if (type instanceof WireType.Choice choice) {
            type("string");
            out.name("enum");
            out.beginArray();
            choice.words().forEach(out::string);
            out.endArray();
        } else if (type instanceof WireType.Several several) {
            type("array");
            out.name("items");
            out.beginObject();
            keywords(several.element());
            out.endObject();
            number("minItems", several.least(), 0);
        } else if (type instanceof WireType.Texts) {
            type("object");
            out.name("additionalProperties");
            out.beginObject();
            type("string");
            out.endObject();
        } else if (type instanceof WireType.Page page) {
            page(page, definition.form());
        } else if (type instanceof WireType.Family family) {
            family(family);
        }
    }

    private void text(WireType.Text text) {
        type("string");
        number("minLength", text.least(), 0);
        number("maxLength", text.most(), Integer.MAX_VALUE);
        if (!text.pattern().isEmpty()) {
            out.name("pattern");
            out.string(text.pattern());
        }
    }

    private void page(WireType.Page page, Optional<String> form) {
        type("object");
        out.name("properties");
        out.beginObject();
        form.ifPresent(f -> {
            out.name(UnionShape.FORM);
            out.beginObject();
            words(titles.ofField(page.name(), UnionShape.FORM));
            out.name("const");
            out.string(f);
            out.endObject();
        });
        for (WireType.Entry entry : page.entries()) {
            out.name(entry.name());
            out.beginObject();
            words(titles.ofField(page.name(), entry.name()));
            keywords(entry.type());
            out.endObject();
        }
        out.endObject();
        if (form.isPresent() || page.entries().stream().anyMatch(WireType.Entry::required)) {
            out.name("required");
            out.beginArray();
            form.ifPresent(f -> out.string(UnionShape.FORM));
            page.entries().stream()
                    .filter(WireType.Entry::required)
                    .map(WireType.Entry::name)
                    .forEach(out::string);
            out.endArray();
        }
        out.name("additionalProperties");
        out.bool(false);
    }

    private void family(WireType.Family family) {
        type("object");
        out.name("required");
        out.beginArray();
        out.string(UnionShape.FORM);
        out.endArray();
        out.name("oneOf");
        out.beginArray();
        family.forms().forEach((form, page) -> {
            out.beginObject();
            out.name("$ref");
            out.string("#/$defs/" + met(page.name(), new Definition(page, Optional.of(form))));
            out.endObject();
        });
        out.endArray();
    }

    private void type(String name) {
        out.name("type");
        out.string(name);
    }

    private void number(String keyword, long value, long unsaid) {
        if (value != unsaid) {
            out.name(keyword);
            out.number(value);
        }
    }
}
