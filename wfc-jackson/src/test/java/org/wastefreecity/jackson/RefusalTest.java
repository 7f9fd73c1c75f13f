/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.wire.WireException;

/** What is not right is refused, and the refusal says where, and what would be right. */
class RefusalTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    private static WireException fault(String json, Class<?> type) {
        JsonMappingException refusal = assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, type));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause(), refusal.toString());
        assertTrue(String.valueOf(refusal.getMessage()).contains(String.valueOf(fault.getMessage())));
        return fault;
    }

    private static WireException assertRefused(String path, String en, String json, Class<?> type) {
        WireException fault = fault(json, type);
        assertEquals(path, fault.path());
        assertTrue(fault.fault().en().contains(en), fault.fault().en());
        return fault;
    }

    /** The golden plan with one text for another, both of one line. */
    private static String plan(String old, String young) throws IOException {
        String json = GoldenTest.golden("plan");
        assertTrue(json.contains(old), old);
        return json.replace(old, young);
    }

    private static int lineOf(String json, String text) {
        return (int) json.substring(0, json.indexOf(text)).lines().count();
    }

    @Test
    void field_unknown_isRefusedWithTheNearest() throws IOException {
        assertRefused("$.vallue", "did you mean value?", "{\"vallue\":\"1\",\"unit\":\"%\"}", Figure.class);
        assertRefused("$.x", "has no field \"x\"", "{\"x\":\"1\",\"unit\":\"%\"}", Figure.class);
        String json = plan("\"workingGroups\"", "\"workingGroup\"");
        WireException fault = assertRefused("$.workingGroup", "did you mean workingGroups?", json, Plan.class);
        assertEquals(lineOf(json, "workingGroup"), fault.line());
    }

    @Test
    void field_unknownInAForm_isRefusedAtItsPlace() throws IOException {
        String json = plan("\"observation\"", "\"observasion\"");
        assertRefused("$.baselines[0].observasion", "did you mean observation?", json, Plan.class);
        String form = "{\"boundd\":1,\"form\":\"atLeast\"}";
        assertRefused(
                "$.boundd", "Condition.AtLeast has no field \"boundd\", did you mean bound?", form, Condition.class);
    }

    @Test
    void field_twice_isRefused() {
        assertRefused("$.unit", "stands twice", "{\"value\":\"1\",\"unit\":\"%\",\"unit\":\"%\"}", Figure.class);
        fault("{\"form\":\"notSet\",\"form\":\"notSet\"}", Condition.class);
        fault("{\"period\":\"2020\",\"form\":\"endOf\",\"period\":\"2020\"}", Deadline.class);
        String twice = "{\"code\":\"1\",\"printed\":{\"a\":\"1\",\"a\":\"1\"}}";
        assertRefused("$.printed.a", "stands twice", twice, Indicator.class);
    }

    @Test
    void field_missing_isRefused() {
        assertRefused("$", "Figure lacks the field unit", "{\"value\":\"1\"}", Figure.class);
        assertRefused("$", "lacks the field form", "{\"period\":\"2020\"}", Deadline.class);
        assertRefused("$", "lacks the field form", "{}", Deadline.class);
        assertRefused("$", "Deadline.EndOf lacks the field period", "{\"form\":\"endOf\"}", Deadline.class);
        assertRefused("$.lower", "lacks the field value", "{\"lower\":{\"unit\":\"%\"}}", Bounds.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"value\":null,\"unit\":\"%\"}|$.value|a string",
                "{\"value\":95.10,\"unit\":\"%\"}|$.value|a string",
                "{\"value\":1,\"unit\":\"%\"}|$.value|a string",
                "{\"value\":[],\"unit\":\"%\"}|$.value|a string",
                "{\"value\":{},\"unit\":\"%\"}|$.value|a string",
                "{\"value\":\"1\",\"unit\":true}|$.unit|a string",
                "[]|$|an object",
                "\"1 %\"|$|an object",
                "7|$|an object"
            })
    void figure_ofTheWrongToken_isRefused(String json, String path, String expected) {
        assertRefused(path, "expected " + expected, json, Figure.class);
    }

    @Test
    void other_wrongTokens_areRefused() {
        assertRefused("$.parts", "an array", "{\"form\":\"allOf\",\"parts\":{}}", Condition.class);
        assertRefused(
                "$.parts[1]", "an object", "{\"parts\":[" + part() + ",null],\"form\":\"allOf\"}", Condition.class);
        assertRefused("$.years", "a whole number", "{\"form\":\"trend\",\"years\":\"3\"}", Condition.class);
        assertRefused("$.years", "a whole number", "{\"form\":\"trend\",\"years\":3.0}", Condition.class);
        assertRefused("$.years", "a whole number", "{\"form\":\"trend\",\"years\":99999999999}", Condition.class);
        assertRefused("$.cumulative", "true or false", "{\"form\":\"during\",\"cumulative\":1}", Deadline.class);
        assertRefused("$.form", "a string", "{\"form\":1}", Condition.class);
        assertRefused("$.form", "a string", "{\"text\":\"\",\"form\":null}", Condition.class);
    }

    private static String part() {
        return "{\"condition\":{\"form\":\"notSet\"}}";
    }

    @Test
    void null_atTheTop_isNullAsJacksonHasIt() throws IOException {
        assertNull(MAPPER.readValue("null", Figure.class));
        assertThrows(IOException.class, () -> MAPPER.readValue("", Figure.class));
    }

    @Test
    void form_unknown_isRefusedWithTheNearest() throws IOException {
        assertRefused(
                "$.form",
                "Condition has no form \"atleast\", did you mean atLeast?",
                "{\"form\":\"atleast\"}",
                Condition.class);
        assertRefused("$.form", "known are [none, endOf", "{\"x\":{\"y\":[]},\"form\":\"whenever\"}", Deadline.class);
        String json = plan("\"atLeast\"", "\"atLeastt\"");
        WireException fault = assertRefused("$.targets[0].condition.form", "did you mean atLeast?", json, Plan.class);
        assertEquals(lineOf(json, "atLeastt"), fault.line());
    }

    @Test
    void constant_unknown_isRefusedWithAll() throws IOException {
        String json = plan("\"STRIVE\"", "\"strive\"");
        WireException fault = assertRefused("$.targets[0].modifiers[0]", "one of [STRIVE, BASICALLY", json, Plan.class);
        assertEquals(lineOf(json, "\"strive\""), fault.line());
    }

    @Test
    void format_ofAnotherVersion_isRefused() throws IOException {
        WireException fault = assertRefused(
                "$.format", "expected wfc-plan/1, got \"wfc-plan/2\"", plan("wfc-plan/1", "wfc-plan/2"), Plan.class);
        assertEquals(2, fault.line());
    }

    @Test
    void rule_ofTheModelBroken_isRefusedWithPathLineAndCause() throws IOException {
        String json = plan("\"95.10\"", "\"95,10\"");
        WireException fault =
                assertRefused("$.baselines[0].observation.value.figure.value", "Figure.value", json, Plan.class);
        assertInstanceOf(InvalidPartException.class, fault.getCause());
        assertEquals(lineOf(json, "95,10"), fault.line());
        assertTrue(
                String.valueOf(fault.getMessage()).startsWith("$.baselines[0].observation.value.figure.value (line "));

        String blank = "{\"document\":\"d\",\n\"place\":\" \"\n}";
        assertEquals(
                3,
                assertRefused("$", "Provenance.place", blank, Provenance.class).line());
    }

    @Test
    void rule_ofAWholePlanBroken_isRefusedAtTheRoot() throws IOException {
        WireException fault = assertRefused(
                "$", "a party of the plan", plan("\"party\" : \"sthjj\"", "\"party\" : \"nobody\""), Plan.class);
        assertInstanceOf(InvalidPartException.class, fault.getCause());
        assertRefused("$", "the base year 2021", plan("\"baseYear\" : 2020", "\"baseYear\" : 2021"), Plan.class);
    }

    @Test
    void value_ofNoUnitOrDay_isRefusedWithCause() {
        WireException unit =
                assertRefused("$.unit", "invalid value", "{\"value\":\"1\",\"unit\":\"万顿\"}", Figure.class);
        assertInstanceOf(UnknownUnitException.class, unit.getCause());
        WireException day =
                assertRefused("$.day", "invalid value", "{\"form\":\"before\",\"day\":\"2023-02-30\"}", Deadline.class);
        assertInstanceOf(DateTimeParseException.class, day.getCause());
        assertRefused(
                "$",
                "invalid value",
                "{\"lower\":{\"value\":\"1\",\"unit\":\"%\"},\"upper\":{\"value\":\"2\",\"unit\":\"吨\"}}",
                Bounds.class);
    }

    @Test
    void line_ofAFault_isThatOfTheFaultAlsoAfterALateForm() {
        String json = """
                {
                  "id": "1", "indicator": "16", "printed": "",
                  "condition": {
                    "text": "?",
                    "form": "unreadable"
                  },
                  "deadline": {
                    "period": "2020-13",
                    "form": "endOf"
                  }
                }""";
        WireException replayed = assertRefused("$.deadline.period", "ReportingPeriod", json, Target.class);
        assertEquals(11, json.lines().count());
        assertTrue(replayed.line() >= 7 && replayed.line() <= 9, replayed.getMessage()); // read ahead of its place
        String straight = json.replace("2020-13", "2020")
                .replace("\"printed\": \"\",", "")
                .replace("}\n}", "},\n\"printed\": 7\n}");
        assertEquals(
                11,
                assertRefused("$.printed", "a string", straight, Target.class).line());
    }

    @Test
    void element_ofAListRefused_isShownByBothPaths() {
        String json = "[{\"value\":\"1\",\"unit\":\"%\"},{\"value\":\"x\",\"unit\":\"%\"}]";
        JsonMappingException refusal = assertThrows(
                JsonMappingException.class, () -> MAPPER.readValue(json, new TypeReference<List<Figure>>() {}));
        assertEquals(1, refusal.getPath().get(0).getIndex());
        assertEquals(
                "$.value",
                assertInstanceOf(WireException.class, refusal.getCause()).path());
    }
}
