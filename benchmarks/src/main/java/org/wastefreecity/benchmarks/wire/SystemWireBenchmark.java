/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.seeds.Seeds;

/**
 * What does it cost to read and write the JSON of Foshan's 60 indicators? Run:
 * {@code java -jar benchmarks/target/benchmarks.jar SystemWireBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SystemWireBenchmark {
    private final IndicatorSystem system = Seeds.foshan2022Draft().system();
    private byte[] json = {};
    private PlainSystem plain = new PlainSystem(
            "", new PlainSystem.Words("", ""), new PlainSystem.Words("", ""), null, null, List.of(), List.of());
    private TokenBuffer tokens = new TokenBuffer(Mappers.WFC, false);

    /**
     * Writes what is read, and sees to it that all peers have the same before any is timed.
     *
     * @throws IOException if they do not
     */
    @Setup
    public void prepare() throws IOException {
        json = Mappers.WFC.writeValueAsBytes(system);
        plain = Mappers.DATABIND.readValue(json, PlainSystem.class);
        if (!Mappers.WFC.readTree(json).equals(Mappers.WFC.readTree(Mappers.DATABIND.writeValueAsBytes(plain)))) {
            throw new IllegalStateException("databind loses something");
        }
        if (!system.equals(Mappers.WFC.readValue(json, IndicatorSystem.class))) {
            throw new IllegalStateException("wfc loses something");
        }
        tokens = Mappers.WFC.readValue(json, TokenBuffer.class);
    }

    /**
     * Reads by wfc: typed, checked, immutable.
     *
     * @return the system
     * @throws IOException never
     */
    @Benchmark
    public IndicatorSystem readWfc() throws IOException {
        return Mappers.WFC.readValue(json, IndicatorSystem.class);
    }

    /**
     * Reads by databind into records of texts.
     *
     * @return the records
     * @throws IOException never
     */
    @Benchmark
    public Object readDatabind() throws IOException {
        return Mappers.DATABIND.readValue(json, PlainSystem.class);
    }

    /**
     * Reads every token and its text, and keeps nothing.
     *
     * @return a sum of lengths
     * @throws IOException never
     */
    @Benchmark
    public long readStream() throws IOException {
        try (JsonParser parser = Mappers.WFC.createParser(json)) {
            return Mappers.stream(parser);
        }
    }

    /**
     * Writes by wfc.
     *
     * @return the bytes
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeWfc() throws IOException {
        return Mappers.WFC.writeValueAsBytes(system);
    }

    /**
     * Writes by databind.
     *
     * @return the bytes
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeDatabind() throws IOException {
        return Mappers.DATABIND.writeValueAsBytes(plain);
    }

    /**
     * Writes tokens that are there already.
     *
     * @return the bytes
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeStream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length);
        try (JsonGenerator out = Mappers.WFC.createGenerator(bytes)) {
            tokens.serialize(out);
        }
        return bytes.toByteArray();
    }
}
