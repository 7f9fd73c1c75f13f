/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.TokenReader;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireSettings;
import org.wastefreecity.wire.shape.BalanceShapes;
import org.wastefreecity.wire.shape.DocumentShapes;
import org.wastefreecity.wire.shape.LedgerShapes;
import org.wastefreecity.wire.shape.PlanShapes;
import org.wastefreecity.wire.shape.ProgrammeDocumentShape;
import org.wastefreecity.wire.shape.ScoringShapes;
import org.wastefreecity.wire.shape.ValueShapes;

/**
 * Reads one document by one page (按页读取), without a mapper: what the page does not speak of is not even loaded.
 * <pre>{@code
 * Plan plan = PageReader.read(in, PlanShapes.PLAN, WireSettings.STRICT);
 * }</pre>
 * A mapper with {@link WfcModule} reads the same documents and refuses the same ones; it makes all pages ready first, which
 * costs a process that reads one plan and ends most of its time. This class has no state.
 */
public final class PageReader {
    private PageReader() {}

    /**
     * Reads a document to its end.
     *
     * @param <T> the type
     * @param in the document in UTF-8; it is not closed
     * @param page the page of the type
     * @param settings how strictly it reads, and its limits
     * @return what the document states
     * @throws JsonMappingException if it is no JSON, does not fit the page, or goes on after its end; the cause is a
     *     {@link WireException} with path, line and a repair
     * @throws IOException if it cannot be read
     */
    public static <T> T read(InputStream in, Shape<T> page, WireSettings settings) throws IOException {
        Objects.requireNonNull(in, "in");
        try (JsonParser parser =
                WfcModule.factory(settings.limits()).createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            try {
                TokenReader reader = TokenReader.ofDocument(new JacksonTokens(parser), settings);
                T read = page.read(reader);
                reader.end();
                return read;
            } catch (WireException e) {
                throw new JsonMappingException(parser, String.valueOf(e.getMessage()), e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    /**
     * Reads a document of one of the types that stand in a file by themselves, strictly and with the usual limits.
     *
     * @param <T> the type
     * @param in the document in UTF-8; it is not closed
     * @param type a plan, a programme document, a catalogue, a tree, a set of identities, a system, a mapping or a scheme
     * @return what the document states
     * @throws IllegalArgumentException if the type has no document of its own
     * @throws JsonMappingException as by {@link #read(InputStream, Shape, WireSettings)}
     * @throws IOException if it cannot be read
     */
    public static <T> T read(InputStream in, Class<T> type) throws IOException {
        return type.cast(read(in, page(type), WireSettings.STRICT));
    }

    /** One after another, so that only the pages of the type asked for are made ready. */
    private static Shape<?> page(Class<?> type) {
        if (type == Plan.class) {
            return PlanShapes.PLAN;
        }
        if (type == ProgrammeDocument.class) {
            return ProgrammeDocumentShape.PROGRAMME_DOCUMENT;
        }
        if (type == MeasureCatalogue.class) {
            return LedgerShapes.MEASURE_CATALOGUE;
        }
        if (type == CategoryTree.class) {
            return ValueShapes.CATEGORY_TREE;
        }
        if (type == IdentitySet.class) {
            return BalanceShapes.IDENTITY_SET;
        }
        if (type == SystemDocument.class) {
            return DocumentShapes.SYSTEM_DOCUMENT;
        }
        if (type == SystemMapping.class) {
            return DocumentShapes.SYSTEM_MAPPING;
        }
        if (type == ScoringScheme.class) {
            return ScoringShapes.SCHEME;
        }
        throw new IllegalArgumentException("没有单独成文的类型 | no document of its own: " + type.getName());
    }
}
