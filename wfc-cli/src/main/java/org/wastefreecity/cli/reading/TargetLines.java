/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.printing.TargetWords;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.targets.Outline;
import org.wastefreecity.rules.reading.targets.Phrase;
import org.wastefreecity.rules.reading.targets.TargetReader;
import org.wastefreecity.rules.reading.targets.TargetReading;

/**
 * Reads cells from JSON Lines and writes a reading for each, line by line and in order; a line that cannot be used gets an
 * error in its place. Not thread-safe.
 */
public final class TargetLines {
    /** Long enough for a cell of the longest readable kind with every character escaped. */
    private static final int LONGEST_LINE = 256 * 1024;

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Lines for a writer.
     *
     * @param out where the readings go; flushed after each line
     * @param err where a fault of ours is told in full
     */
    public TargetLines(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Answers every line.
     *
     * @param in JSON Lines in UTF-8
     * @return how many lines could not be used
     * @throws IOException if the input breaks off
     */
    public int answer(InputStream in) throws IOException {
        LineSource lines = new LineSource(in, LONGEST_LINE);
        int unusable = 0;
        for (LineSource.Line line = lines.next(); line != null; line = lines.next()) {
            try {
                out.print(reading(usable(line)));
            } catch (TargetLine.Malformed e) {
                unusable++;
                out.print(error(line.number(), e.words()));
            } catch (RuntimeException e) {
                // a fault of ours: told in its place and in full beside it, and it costs no other line its answer
                unusable++;
                out.print(error(line.number(), Wording.of("内部错误：" + e, "internal error: " + e)));
                e.printStackTrace(err);
                err.flush();
            }
            out.print('\n');
            out.flush();
        }
        return unusable;
    }

    private static TargetLine usable(LineSource.Line line) throws TargetLine.Malformed {
        return switch (line.fault()) {
            case TOO_LONG ->
                throw new TargetLine.Malformed(
                        "行过长（超过" + LONGEST_LINE + "字节）", "the line is too long (more than " + LONGEST_LINE + " bytes)");
            case NOT_UTF_8 -> throw new TargetLine.Malformed("不是 UTF-8 编码", "the line is not UTF-8");
            case NONE -> TargetLine.parse(line.text());
        };
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static String line(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static String error(long number, Wording words) throws IOException {
        return line(json -> {
            json.writeObjectFieldStart("error");
            json.writeNumberField("line", number);
            json.writeStringField("zh", words.zh());
            json.writeStringField("en", words.en());
            json.writeEndObject();
        });
    }

    private static String reading(TargetLine line) throws IOException {
        TargetReading reading = TargetReader.read(line.text(), line.context());
        Outline outline = Outline.of(reading, line.context().unit());
        List<ReadingNote> notes = new ArrayList<>(line.unit().notes());
        notes.addAll(reading.notes());
        return line(json -> {
            json.writeStringField("text", line.text());
            outline(json, outline, new PrintedUnits(line), line.unit().basis());
            json.writeStringField("confidence", reading.confidence().name().toLowerCase(Locale.ROOT));
            json.writeStringField("unread", String.join("；", reading.unread()));
            json.writeArrayFieldStart("register");
            for (ReadingNote note : notes) {
                note(json, note);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("phrases");
            for (Phrase phrase : reading.phrases()) {
                json.writeStartObject();
                json.writeStringField("text", phrase.text());
                json.writeStringField("zh", phrase.meaning().zh());
                json.writeStringField("en", phrase.meaning().en());
                json.writeEndObject();
            }
            json.writeEndArray();
            Wording print = TargetWords.of(reading);
            json.writeObjectFieldStart("print");
            json.writeStringField("zh", print.zh());
            json.writeStringField("en", print.en());
            json.writeEndObject();
        });
    }

    private static void note(JsonGenerator json, ReadingNote note) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", note.code().name());
        json.writeStringField("phrase", note.phrase());
        if (note.likely().isPresent()) {
            json.writeStringField("likely", note.likely().get());
        }
        json.writeStringField("zh", note.words().zh());
        json.writeStringField("en", note.words().en());
        json.writeEndObject();
    }

    private static void outline(JsonGenerator json, Outline outline, PrintedUnits printed, Optional<String> columnBasis)
            throws IOException {
        json.writeStringField("form", outline.form());
        json.writeStringField("direction", outline.direction());
        json.writeArrayFieldStart("values");
        for (String value : outline.values()) {
            json.writeString(value);
        }
        json.writeEndArray();
        nullable(
                json,
                "unit",
                outline.unit()
                        .map(printed::unit)
                        .or(() -> outline.values().isEmpty() ? Optional.empty() : printed.unread()));
        json.writeFieldName("change");
        if (outline.change().isPresent()) {
            change(json, outline.change().get());
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("parts");
        for (Outline part : outline.parts()) {
            json.writeStartObject();
            outline(json, part, printed, Optional.empty());
            json.writeEndObject();
        }
        json.writeEndArray();
        nullable(json, "subject", outline.subject());
        json.writeArrayFieldStart("modifiers");
        for (String modifier : outline.modifiers()) {
            json.writeString(modifier);
        }
        json.writeEndArray();
        nullable(json, "scope", outline.scope());
        nullable(json, "deadline", outline.deadline());
        nullable(json, "basis", outline.basis().or(() -> columnBasis));
    }

    private static void nullable(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private static void change(JsonGenerator json, Outline.Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("sense", change.sense());
        json.writeStringField("basis", change.basis());
        OptionalInt year = change.baseYear();
        if (year.isPresent()) {
            json.writeNumberField("baseYear", year.getAsInt());
        } else {
            json.writeNullField("baseYear");
        }
        json.writeFieldName("relative");
        if (change.relative().isEmpty()) {
            json.writeNull();
        } else {
            switch (change.relative().get()) {
                case RELATIVE -> json.writeBoolean(true);
                case AMOUNT -> json.writeBoolean(false);
                case POINTS -> json.writeString("points");
            }
        }
        if (change.relative().isEmpty()) {
            json.writeBooleanField("strict", change.strict());
        }
        json.writeEndObject();
    }
}
