/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ManifestFile;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.balancing.ManifestCheck;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Manifests and how far what was received may be from what was sent; no rule of law was seen that says so. */
final class ManifestChoice {
    @Option(
            names = "--manifests",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "转移联单 CSV：联单编号,类别,移出量,移出日期,接受量,接受日期（或 manifest,category,sent,sent_on,received,received_on），数量带计量单位。",
                "Manifests as CSV: manifest,category,sent,sent_on,received,received_on, amounts with their unit."
            })
    private @Nullable Path file;

    @Option(
            names = "--tolerance-share",
            defaultValue = "5",
            paramLabel = "PERCENT",
            converter = ExpectationChoice.Share.class,
            description = {
                "移出与接受的相对容差（百分比），默认 ${DEFAULT-VALUE}。",
                "How far amounts may be apart in per cent, by default ${DEFAULT-VALUE}."
            })
    private Rational share = Rational.of(5, 100);

    @Option(
            names = "--tolerance-amount",
            defaultValue = "0.1 吨",
            paramLabel = "FIGURE",
            converter = Amount.class,
            description = {
                "绝对容差，默认 ${DEFAULT-VALUE}。",
                "How far they may be apart in any case, by default ${DEFAULT-VALUE}."
            })
    private Figure amount = Figure.parse("0.1 吨");

    @Option(
            names = "--days",
            paramLabel = "N",
            description = {
                "移出后几日（自然日）内应接受；不给出时只指出早于移出的接受，不判逾期。",
                "Days of the calendar within which a receipt is due; without it none is called late, only one before its sending is told."
            })
    private @Nullable Integer days;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.Day.class,
            description = {"联单核对日期；默认为联单中最近的日期。", "The day manifests are looked at; by default the latest one in them."
            })
    private @Nullable LocalDate asOf;

    boolean isGiven() {
        return file != null;
    }

    /** What they come to. */
    CheckResult check() throws IOException {
        ManifestCheck check = policy();
        ManifestFile manifests = file == null ? ManifestFile.NONE : ManifestFile.read(file);
        LocalDate day = asOf != null
                ? asOf
                : manifests.lines().stream()
                        .flatMap(l -> Stream.concat(Stream.of(l.sentOn()), l.receivedOn().stream()))
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
        List<Finding> findings = new ArrayList<>(manifests.findings());
        findings.addAll(check.check(manifests.lines(), day));
        return new CheckResult(manifests.lines().size(), manifests.unreadable(), 0, 0, findings);
    }

    private ManifestCheck policy() {
        Integer within = days;
        if (within == null) {
            return ManifestCheck.of(share, amount);
        }
        if (within < 0) {
            throw new UnreadableInputException(
                    Wording.of("--days 应不小于0，实为" + within, "--days must be 0 or more, got " + within));
        }
        return ManifestCheck.of(share, amount, within);
    }

    /** A figure with its unit, refused in both languages. */
    static final class Amount implements ITypeConverter<Figure> {
        @Override
        public Figure convert(String value) {
            try {
                return Figure.parse(value);
            } catch (InvalidPartException | UnknownUnitException e) {
                throw new TypeConversionException("应为数值和计量单位，如 0.1 吨 | expected a figure such as 0.1 吨: " + value);
            }
        }
    }
}
