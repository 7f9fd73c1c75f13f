/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wastefreecity.model.observation.Observation;

/**
 * What does it cost to read and write a million observations, one after another, as a stream? Run:
 * {@code java -jar benchmarks/target/benchmarks.jar ObservationWireBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ObservationWireBenchmark {
    private static final int DISTINCT = 10_000;

    /** How many. */
    @Param("1000000")
    public int rows;

    private List<Observation> observations = List.of();
    private List<PlainObservation> plain = List.of();
    private byte[] json = {};

    /**
     * Makes the observations, and sees to it that all peers have the same before any is timed.
     *
     * @throws IOException if they do not
     */
    @Setup
    public void prepare() throws IOException {
        observations = Observations.of(Math.min(rows, DISTINCT));
        json = Mappers.WFC.writeValueAsBytes(observations);
        plain = Mappers.DATABIND.readValue(json, new TypeReference<List<PlainObservation>>() {});
        List<Observation> read = Mappers.WFC.readValue(json, new TypeReference<List<Observation>>() {});
        if (!read.equals(observations)
                || !Mappers.WFC
                        .readTree(json)
                        .equals(Mappers.WFC.readTree(Mappers.DATABIND.writeValueAsBytes(plain)))) {
            throw new IllegalStateException("somebody loses something");
        }
    }

    private int times() {
        return rows / observations.size();
    }

    private void read(ObjectMapper mapper, Class<?> type, Blackhole sink) throws IOException {
        try (MappingIterator<Object> all = mapper.readerFor(type).readValues(Observations.repeated(json, times()))) {
            while (all.hasNextValue()) {
                sink.consume(all.nextValue());
            }
        }
    }

    private void write(ObjectMapper mapper, Class<?> type, List<?> values) throws IOException {
        try (SequenceWriter out = mapper.writerFor(type).writeValuesAsArray(OutputStream.nullOutputStream())) {
            for (int i = 0; i < times(); i++) {
                for (Object value : values) {
                    out.write(value);
                }
            }
        }
    }

    /**
     * Reads by wfc: typed and checked.
     *
     * @param sink takes the observations
     * @throws IOException never
     */
    @Benchmark
    public void readWfc(Blackhole sink) throws IOException {
        read(Mappers.WFC, Observation.class, sink);
    }

    /**
     * Reads by databind into records of texts.
     *
     * @param sink takes the records
     * @throws IOException never
     */
    @Benchmark
    public void readDatabind(Blackhole sink) throws IOException {
        read(Mappers.DATABIND, PlainObservation.class, sink);
    }

    /**
     * Reads every token and its text, and keeps nothing.
     *
     * @return a sum of lengths
     * @throws IOException never
     */
    @Benchmark
    public long readStream() throws IOException {
        try (JsonParser parser = Mappers.WFC.createParser(Observations.repeated(json, times()))) {
            return Mappers.stream(parser);
        }
    }

    /**
     * Writes by wfc.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeWfc() throws IOException {
        write(Mappers.WFC, Observation.class, observations);
    }

    /**
     * Writes by databind.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeDatabind() throws IOException {
        write(Mappers.DATABIND, PlainObservation.class, plain);
    }

    /**
     * Writes the texts that are there already, field by field.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeStream() throws IOException {
        try (JsonGenerator out = Mappers.WFC.createGenerator(OutputStream.nullOutputStream())) {
            out.writeStartArray();
            for (int i = 0; i < times(); i++) {
                for (PlainObservation row : plain) {
                    out.writeStartObject();
                    out.writeStringField("system", row.system());
                    out.writeStringField("subject", row.subject());
                    out.writeStringField("territory", row.territory());
                    out.writeStringField("period", row.period());
                    out.writeObjectFieldStart("value");
                    out.writeStringField("form", row.value().form());
                    out.writeObjectFieldStart("figure");
                    out.writeStringField("value", row.value().figure().value().toPlainString());
                    out.writeStringField("unit", row.value().figure().unit());
                    out.writeEndObject();
                    out.writeEndObject();
                    out.writeStringField("status", row.status());
                    out.writeEndObject();
                }
            }
            out.writeEndArray();
        }
    }
}
