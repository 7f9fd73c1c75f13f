/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.Writing;

/** The canonical form is that of RFC 8785, with sets in order. */
class CanonicalFormTest {
    private static final Figure RATE = Figure.of("95.10", UnitOfMeasure.PERCENT);
    private static final Writing<Map<String, String>> MAP = (map, out) -> {
        out.beginObject();
        map.forEach((name, value) -> {
            out.name(name);
            out.string(value);
        });
        out.endObject();
    };

    @Test
    void figure_isInTheOrderOfNames() {
        assertEquals(
                "{\"unit\":\"%\",\"value\":\"95.10\"}", CanonicalForm.of(RATE).toString());
        // printf '{"unit":"%%","value":"95.10"}' | sha256sum
        assertEquals(
                "ee59b39cbdfcea9349313ea09fea331800f29402da8011ed377e61961b40d553",
                CanonicalForm.of(RATE).sha256());
    }

    @Test
    void figure_ofOtherPlaces_isAnother() {
        Figure shorter = Figure.of("95.1", UnitOfMeasure.PERCENT);
        assertNotEquals(CanonicalForm.of(RATE), CanonicalForm.of(shorter));
        assertEquals(CanonicalForm.of(RATE), CanonicalForm.of(Figure.of("95.10", UnitOfMeasure.PERCENT)));
        assertEquals(
                CanonicalForm.of(RATE).hashCode(),
                CanonicalForm.of(Figure.of("95.10", UnitOfMeasure.PERCENT)).hashCode());
    }

    @Test
    void set_builtInAnyOrder_isTheSame() {
        Scope one = new Scope.Divisions(regions("440604", "440605", "440606"));
        Scope other = new Scope.Divisions(regions("440606", "440604", "440605"));
        assertEquals(one, other);
        assertEquals(CanonicalForm.of(one), CanonicalForm.of(other));
        assertEquals(
                "{\"form\":\"divisions\",\"regions\":[\"440604\",\"440605\",\"440606\"]}",
                CanonicalForm.of(other).toString());
    }

    private static Set<RegionCode> regions(String... codes) {
        Set<RegionCode> regions = new LinkedHashSet<>();
        Arrays.stream(codes).map(RegionCode::parse).forEach(regions::add);
        return regions;
    }

    @Test
    void names_areInTheOrderOfTheRfc() { // RFC 8785, 3.2.3
        Map<String, String> map = new TreeMap<>(Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis"));
        String json = CanonicalForm.of(MAP, map).toString();
        int last = 0;
        for (String value : List.of(
                "Carriage Return",
                "One",
                "Control",
                "Latin Small Letter O With Diaeresis",
                "Euro Sign",
                "Emoji: Grinning Face",
                "Hebrew Letter Dalet With Dagesh")) {
            int at = json.indexOf(value);
            assertTrue(at > last, value);
            last = at;
        }
    }

    @Test
    void text_isEscapedAsInTheRfc() { // RFC 8785, 3.2.2.2 and 3.2.4
        Writing<String> text = (value, out) -> out.string(value);
        assertEquals(
                "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
                CanonicalForm.of(text, "\u20ac$\u000f\nA'B\"\\\\\"/").toString());
        assertEquals(
                "\"\\b\\t\\f\\r\\u0000\\u001f\u007f\u2028😀\"",
                CanonicalForm.of(text, "\b\t\f\r\u0000\u001f\u007f\u2028😀").toString());
    }

    @Test
    void everyKindOfValue_isWritten() {
        Writing<Boolean> all = (value, out) -> {
            out.beginObject();
            out.name("b");
            out.beginArray();
            out.number(-7);
            out.bool(value);
            out.beginObject();
            out.endObject();
            out.beginSet();
            out.endSet();
            out.endArray();
            out.name("a");
            out.beginSet();
            out.string("y");
            out.string("x");
            out.endSet();
            out.endObject();
        };
        assertEquals(
                "{\"a\":[\"x\",\"y\"],\"b\":[-7,true,{},[]]}",
                CanonicalForm.of(all, true).toString());
    }

    @Test
    void bytes_areACopy() {
        CanonicalForm form = CanonicalForm.of(RATE);
        form.bytes()[0] = 'x';
        assertEquals('{', form.bytes()[0]);
    }

    @Test
    void value_withoutAForm_isRefused() {
        assertThrows(InvalidPartException.class, () -> CanonicalForm.of("text"));
        assertThrows(WireException.class, () -> CanonicalForm.of(new Condition.Unreadable("\ud83d")));
        assertThrows(WireException.class, () -> CanonicalForm.of((value, out) -> out.number(value), 1L << 53));
    }
}
