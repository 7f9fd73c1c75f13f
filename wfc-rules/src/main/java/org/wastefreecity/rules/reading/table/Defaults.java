/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.table.UnreadableTableException.Reason;

/**
 * What a plan must have and a table need not say: title, issuer, region, base year, identity. Each is as given, or derived from
 * the table and marked for review. Immutable.
 *
 * @param edition identity, region, base year
 * @param title the title
 * @param issuer who issued it
 * @param regionName what the region is called
 * @param standing whether the document binds, as far as its title tells
 * @param derived what was not given
 */
record Defaults(
        Edition edition,
        String title,
        String issuer,
        String regionName,
        SourceDocument.Standing standing,
        List<Derived> derived) {
    private static final Pattern PLACE = Pattern.compile("^.{1,12}?(?:特别行政区|自治区|自治州|省|市|州|盟|县|区|旗)(?=.)");

    /**
     * Something that was derived.
     *
     * @param value what was taken
     * @param what what it is
     * @param option how it is given
     */
    record Derived(String value, Wording what, String option) {}

    static Defaults of(TableGrid grid, Header header, Preamble preamble, TableOptions options) {
        Stream.Builder<Derived> derived = Stream.builder();
        String title = options.title().filter(t -> !t.isBlank()).orElseGet(() -> {
            String found = preamble.title()
                    .orElse(grid.name().isBlank() ? "指标表" : grid.name().strip());
            derived.add(new Derived(found, Wording.of("标题", "the title"), "--title"));
            return found;
        });
        String place = place(title);
        String issuer = options.issuer().filter(i -> !i.isBlank()).orElseGet(() -> {
            String found = place.isEmpty() ? "未注明" : place;
            derived.add(new Derived(found, Wording.of("发布单位", "the issuer"), "--issuer"));
            return found;
        });
        RegionCode region = options.region().orElseGet(() -> {
            derived.add(new Derived(
                    RegionCode.NATION.text(),
                    Wording.of("行政区划代码（占位）", "the code of the region (a stand-in)"),
                    "--region"));
            return RegionCode.NATION;
        });
        int baseYear = options.baseYear().orElseGet(() -> {
            int found = baseYear(header, title, HeaderLines.place(grid));
            boolean stated = header.first(ColumnKind.BASELINE)
                    .flatMap(c -> c.heading().year())
                    .isPresent();
            if (!stated) {
                derived.add(new Derived(Integer.toString(found), Wording.of("基准年", "the base year"), "--base-year"));
            }
            return found;
        });
        SystemId id = options.id().orElseGet(() -> {
            SystemId found = SystemId.parse("imported-" + baseYear);
            derived.add(new Derived(found.toString(), Wording.of("指标体系标识", "the id of the system"), "--id"));
            return found;
        });
        boolean draft = Stream.concat(Stream.of(title, grid.name()), preamble.lines().stream())
                .anyMatch(l -> l.contains("征求意见"));
        return new Defaults(
                new Edition(id, region, baseYear),
                title,
                issuer,
                place.isEmpty() ? "未注明" : place,
                draft ? SourceDocument.Standing.CONSULTATION_DRAFT : SourceDocument.Standing.SECONDARY,
                derived.build().toList());
    }

    private static String place(String title) {
        Matcher place = PLACE.matcher(title);
        return place.find() ? place.group() : "";
    }

    /** The year of the baselines; without one, the first year that heading or title name. */
    private static int baseYear(Header header, String title, String where) {
        Optional<Integer> baseline =
                header.first(ColumnKind.BASELINE).flatMap(c -> c.heading().year());
        return baseline.or(() -> header.all(ColumnKind.TARGET).stream()
                        .flatMap(c -> c.heading().years().stream())
                        .min(Integer::compare))
                .or(() -> Heading.yearsIn(title).stream().findFirst())
                .orElseThrow(() -> new UnreadableTableException(Reason.NO_YEAR, where));
    }

    /** Writes what was not given into the register. */
    void mark(Register register) {
        derived.forEach(d -> register.add(
                d.value(),
                "表外信息",
                Wording.of(
                        d.what().zh() + "未给出，由表格推定，待复核（可用 " + d.option() + " 给出）",
                        d.what().en() + " was not given but derived from the table: to be reviewed (" + d.option()
                                + " states it)")));
    }
}
