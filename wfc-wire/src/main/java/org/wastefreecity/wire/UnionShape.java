/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wastefreecity.model.wording.Wording;

/**
 * The page of a closed family: a field {@value #FORM} tells which member follows, by a stable name and never by a class name.
 * <p>
 * An accumulator of members that must not be changed after its first use as a shape; then it is thread-safe.
 *
 * @param <T> the family
 */
public final class UnionShape<T> implements Shape<T> {
    /** The name of the field that tells the member. */
    public static final String FORM = "form";

    static final WireName KEY = new WireName(FORM);

    private final String type;
    private final Map<String, ObjectShape.Fields<? extends T>> byForm = new LinkedHashMap<>();
    private final Map<Class<?>, String> formByClass = new LinkedHashMap<>();
    private final Recurring<ObjectShape.Fields<? extends T>> pages = new Recurring<>(32, this::page);

    /**
     * An empty page.
     *
     * @param type the family's simple name, for messages
     */
    public UnionShape(String type) {
        this.type = type;
    }

    /**
     * Adds a member with fields.
     *
     * @param <M> the member
     * @param form its stable name
     * @param member its class
     * @param fields its page
     * @return this page
     */
    public <M extends T> UnionShape<T> with(String form, Class<M> member, ObjectShape.Fields<M> fields) {
        if (byForm.put(form, fields) != null || formByClass.put(member, form) != null) {
            throw new IllegalStateException(type + " has two members " + form);
        }
        return this;
    }

    /**
     * Adds a member without fields.
     *
     * @param <M> the member
     * @param form its stable name
     * @param member its class
     * @param make builds it
     * @return this page
     */
    public <M extends T> UnionShape<T> with(String form, Class<M> member, Supplier<M> make) {
        return with(
                form,
                member,
                ObjectShape.<M>of(type + "." + member.getSimpleName()).made(v -> make.get()));
    }

    @Override
    public T read(WireReader in) {
        return in.beginUnion(KEY, pages).readRest(in);
    }

    private ObjectShape.Fields<? extends T> page(String form) {
        ObjectShape.Fields<? extends T> fields = byForm.get(form);
        if (fields == null) {
            Wording fault = UnknownNames.form(type, form, UnknownNames.nearest(form, byForm.keySet()));
            throw new UnknownWordException(
                    Wording.of(fault.zh() + "，可用" + byForm.keySet(), fault.en() + ", known are " + byForm.keySet()));
        }
        return fields;
    }

    @Override
    public WireType type() {
        Map<String, WireType.Page> forms = new LinkedHashMap<>();
        byForm.forEach((form, fields) -> forms.put(form, fields.type()));
        return new WireType.Family(type, forms);
    }

    @Override
    public void write(T value, WireWriter out) {
        String form = formByClass.get(value.getClass());
        if (form == null) {
            throw new IllegalStateException(type + " has no form for " + value.getClass());
        }
        out.beginObject();
        out.name(KEY);
        out.string(form);
        writeRest(form, value, out);
    }

    @SuppressWarnings("unchecked") // the form was found under the class of the value
    private void writeRest(String form, T value, WireWriter out) {
        ObjectShape.Fields<T> fields = (ObjectShape.Fields<T>) byForm.get(form);
        if (fields != null) {
            fields.writeRest(value, out);
        }
    }
}
