/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.wire.receipt.Difference.Kind;

/**
 * Makes receipts and verifies them (回执的开具与验证).
 * <pre>{@code
 * Receipt receipt = Receipts.of(AssessmentInputs.of(plan, observations));
 * …
 * Verification checked = Receipts.verify(receipt, AssessmentInputs.of(plan, observations)); // elsewhere, later
 * checked.differences().forEach(d -> System.out.println(d.text().zh()));
 * }</pre>
 * This class has no state.
 */
public final class Receipts {
    private Receipts() {}

    /**
     * The receipt for the answer that inputs come to.
     *
     * @param inputs what the answer is made of; it is made here
     * @return the receipt
     */
    public static Receipt of(AnswerInputs inputs) {
        return Receipt.builder()
                .library(LibraryVersion.text())
                .asOf(inputs.asOf())
                .addAllDefinitions(inputs.definitions())
                .addAllData(inputs.data())
                .addAllPolicies(inputs.policies())
                .addAllChoices(inputs.choices())
                .answer(inputs.answer())
                .build();
    }

    /**
     * Makes an answer again and holds everything against a receipt.
     *
     * @param receipt the receipt
     * @param inputs what is at hand now
     * @return the same, or what differs
     */
    public static Verification verify(Receipt receipt, AnswerInputs inputs) {
        Receipt now = of(inputs);
        List<Difference> found = new ArrayList<>();
        compare(Kind.LIBRARY, "wfc", receipt.library(), now.library(), found);
        compare(Kind.DAY, "asOf", receipt.asOf().toString(), now.asOf().toString(), found);
        compare(Kind.DEFINITION, texts(receipt.definitions()), texts(now.definitions()), found);
        compare(Kind.CHOICE, chosen(receipt.choices()), chosen(now.choices()), found);
        compare(Kind.POLICY, texts(receipt.policies()), texts(now.policies()), found);
        compare(Kind.DATA, texts(receipt.data()), texts(now.data()), found);
        compare(Kind.ANSWER, texts(List.of(receipt.answer())), texts(List.of(now.answer())), found);
        return new Verification(found);
    }

    /**
     * Whether a report says what the answer of a receipt says, for those who have the report and not the data. Its findings and its
     * words are not looked at.
     *
     * @param receipt the receipt of an assessment
     * @param report a report, such as one that was published
     * @return whether it is the answer
     */
    public static boolean isAnswer(Receipt receipt, PlanAssessment report) {
        return receipt.answer().equals(AnswerForm.ingredient(report));
    }

    private static Map<String, String> texts(List<Ingredient> ingredients) {
        Map<String, String> texts = new LinkedHashMap<>();
        ingredients.forEach(i -> texts.put(i.id(), i.format() + " " + i.digest()));
        return texts;
    }

    /** Which versions there were to choose from is told for the reader; another library may know more of them. */
    private static Map<String, String> chosen(List<VersionChoice> choices) {
        Map<String, String> texts = new LinkedHashMap<>();
        choices.forEach(c -> texts.put(c.definition(), c.chosen()));
        return texts;
    }

    private static void compare(
            Kind kind, Map<String, String> receipt, Map<String, String> now, List<Difference> into) {
        receipt.forEach((id, text) -> {
            if (!text.equals(now.get(id))) {
                into.add(new Difference(kind, id, Optional.of(text), Optional.ofNullable(now.get(id))));
            }
        });
        now.forEach((id, text) -> {
            if (!receipt.containsKey(id)) {
                into.add(new Difference(kind, id, Optional.empty(), Optional.of(text)));
            }
        });
    }

    private static void compare(Kind kind, String id, String receipt, String now, List<Difference> into) {
        compare(kind, Map.of(id, receipt), Map.of(id, now), into);
    }
}
