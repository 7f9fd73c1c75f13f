/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who should have reported, and how much of it has to be there for a figure to be shown: options of several commands. */
final class ExpectationChoice {
    @Option(
            names = "--expect",
            paramLabel = "DUTIES.csv",
            converter = InputFile.class,
            description = {
                "应报清单 CSV：reporter,territory,measure,every[,category,from,until,due,least,most,weight]；据此列出未报者并给出上下界。",
                "Who should report what, as CSV with these columns: sums then name who is missing, and have bounds."
            })
    private @Nullable Path expect;

    @Option(
            names = "--least-reports",
            paramLabel = "PERCENT",
            converter = Share.class,
            description = {
                "上报率低于此值的汇总值不予给出，如 90；需要 --expect。",
                "Withhold a figure of which fewer reports were seen, such as 90; needs --expect."
            })
    private @Nullable Rational leastReports;

    @Option(
            names = "--least-weight",
            paramLabel = "PERCENT",
            converter = Share.class,
            description = {
                "已报权数占比低于此值的汇总值不予给出；需要 --expect。",
                "Withhold a figure of which less of the weight was seen; needs --expect."
            })
    private @Nullable Rational leastWeight;

    /** Whether anything of it was asked for. */
    boolean isAsked() {
        return expect != null || leastReports != null || leastWeight != null;
    }

    boolean isGiven() {
        return expect != null;
    }

    /** Refuses a threshold of which nobody can tell whether it is met. A receipt is verified with whatever it was written with. */
    void checkThresholds() {
        if (expect == null && (leastReports != null || leastWeight != null)) {
            throw new UnreadableInputException(
                    Wording.of(
                            "--least-reports 与 --least-weight 需要 --expect：没有应报清单，无从知道应报多少",
                            "--least-reports and --least-weight need --expect: without a list of duties nobody knows how much is owed"));
        }
    }

    ExpectationFile read() throws IOException {
        return expect == null
                ? ExpectationFile.NONE
                : ExpectationFile.read(expect, Seeds.measures2021(), Seeds.categories2021());
    }

    CompletenessPolicy policy() {
        return new CompletenessPolicy(Optional.ofNullable(leastReports), Optional.ofNullable(leastWeight));
    }

    /** A share in per cent, refused in both languages. */
    static final class Share implements ITypeConverter<Rational> {
        @Override
        public Rational convert(String value) {
            if (!value.matches("100|[0-9]{1,2}(\\.[0-9]{1,6})?")) {
                throw new TypeConversionException("应为0至100的百分数 | expected a percentage from 0 to 100: " + value);
            }
            return Rational.of(new BigDecimal(value)).dividedBy(Rational.of(100));
        }
    }
}
