/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Receipts: what an answer was made of. */
public final class ReceiptShapes {
    /** The format of receipts that this version writes and reads. */
    public static final String FORMAT = "wfc-receipt/1";

    /** A digest of bytes. */
    public static final Shape<Digest> DIGEST = Shape.text(WireTexts.DIGEST, Digest::parse, Digest::toString);
    /** One thing an answer was made of. */
    public static final Shape<Ingredient> INGREDIENT = ingredient();
    /** Which version was chosen. */
    public static final Shape<VersionChoice> VERSION_CHOICE = versionChoice();
    /** A receipt. */
    public static final Shape<Receipt> RECEIPT = receipt();

    private ReceiptShapes() {}

    private static Shape<Ingredient> ingredient() {
        ObjectShape<Ingredient> page = ObjectShape.of("Ingredient");
        Field<Ingredient, String> id = page.required("id", Shape.TEXT, Ingredient::id);
        Field<Ingredient, String> format = page.required("format", Shape.TEXT, Ingredient::format);
        Field<Ingredient, Digest> digest = page.required("digest", DIGEST, Ingredient::digest);
        return page.made(v -> new Ingredient(v.get(id), v.get(format), v.get(digest)));
    }

    private static Shape<VersionChoice> versionChoice() {
        ObjectShape<VersionChoice> page = ObjectShape.of("VersionChoice");
        Field<VersionChoice, String> definition = page.required("definition", Shape.TEXT, VersionChoice::definition);
        Field<VersionChoice, String> chosen = page.required("chosen", Shape.TEXT, VersionChoice::chosen);
        Field<VersionChoice, List<String>> others = page.list("others", Shape.TEXT, VersionChoice::others);
        Field<VersionChoice, Wording> reason = page.required("reason", ValueShapes.WORDING, VersionChoice::reason);
        return page.made(v -> new VersionChoice(v.get(definition), v.get(chosen), v.get(others), v.get(reason)));
    }

    private static Shape<Receipt> receipt() {
        ObjectShape<Receipt> page = ObjectShape.of("Receipt");
        Field<Receipt, String> format = page.required("format", ValueShapes.formatOf(FORMAT), r -> FORMAT);
        Field<Receipt, String> library = page.required("library", Shape.TEXT, Receipt::library);
        Field<Receipt, LocalDate> asOf = page.required("asOf", ValueShapes.DATE, Receipt::asOf);
        Field<Receipt, List<Ingredient>> definitions = page.list("definitions", INGREDIENT, 1, Receipt::definitions);
        Field<Receipt, List<Ingredient>> data = page.list("data", INGREDIENT, Receipt::data);
        Field<Receipt, List<Ingredient>> policies = page.list("policies", INGREDIENT, Receipt::policies);
        Field<Receipt, List<VersionChoice>> choices = page.list("choices", VERSION_CHOICE, Receipt::choices);
        Field<Receipt, Ingredient> answer = page.required("answer", INGREDIENT, Receipt::answer);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return Receipt.builder()
                    .library(v.get(library))
                    .asOf(v.get(asOf))
                    .addAllDefinitions(v.get(definitions))
                    .addAllData(v.get(data))
                    .addAllPolicies(v.get(policies))
                    .addAllChoices(v.get(choices))
                    .answer(v.get(answer))
                    .build();
        });
    }
}
