/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.balancing.BrokenIdentity;
import org.wastefreecity.rules.balancing.Cell;
import org.wastefreecity.rules.balancing.Contradiction;
import org.wastefreecity.rules.balancing.Correction;
import org.wastefreecity.rules.balancing.Duplicate;
import org.wastefreecity.rules.balancing.ManifestLine;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.SeriesCheck;
import org.wastefreecity.rules.balancing.UncheckedIdentity;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** What checking a sheet came to, and what it was checked against. */
public final class BalanceReportShapes {
    /** The format of balance reports that this version writes and reads. */
    public static final String FORMAT = "wfc-balance/1";

    /** What one balance is struck over. */
    public static final Shape<Place> PLACE = place();
    /** One cell of a sheet. */
    public static final Shape<Cell> CELL = cell();
    /** A cell and how often it counts. */
    public static final Shape<BrokenIdentity.Summand> SUMMAND = summand();
    /** An identity that figures break. */
    public static final Shape<BrokenIdentity> BROKEN = broken();
    /** A cell that would have to change. */
    public static final Shape<Correction> CORRECTION = correction();
    /** A set of cells whose change repairs everything. */
    public static final Shape<Contradiction.Repair> REPAIR = repair();
    /** Figures that cannot all be right. */
    public static final Shape<Contradiction> CONTRADICTION = contradiction();
    /** A cell filled more than once. */
    public static final Shape<Duplicate> DUPLICATE = duplicate();
    /** An identity that could not be checked in full. */
    public static final Shape<UncheckedIdentity> UNCHECKED = unchecked();
    /** What checking came to. */
    public static final Shape<BalanceReport> REPORT = report();
    /** One line of a transfer manifest. */
    public static final Shape<ManifestLine> MANIFEST_LINE = manifestLine();
    /** One figure of a series. */
    public static final Shape<SeriesCheck.Point> POINT = point();

    private BalanceReportShapes() {}

    private static Shape<Place> place() {
        ObjectShape<Place> page = ObjectShape.of("Place");
        Field<Place, String> category = page.required("category", Shape.TEXT, Place::category);
        Field<Place, RegionCode> territory = page.required("territory", ValueShapes.REGION_CODE, Place::territory);
        Field<Place, Optional<String>> reporter = page.optional("reporter", Shape.TEXT, Place::reporter);
        Field<Place, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD, Place::period);
        return page.made(v -> new Place(v.get(category), v.get(territory), v.get(reporter), v.get(period)));
    }

    private static Shape<Cell> cell() {
        ObjectShape<Cell> page = ObjectShape.of("Cell");
        Field<Cell, String> measure = page.required("measure", Shape.TEXT, Cell::measure);
        Field<Cell, Place> place = page.required("place", PLACE, Cell::place);
        return page.made(v -> new Cell(v.get(measure), v.get(place)));
    }

    private static Shape<BrokenIdentity.Summand> summand() {
        ObjectShape<BrokenIdentity.Summand> page = ObjectShape.of("BrokenIdentity.Summand");
        Field<BrokenIdentity.Summand, String> coefficient =
                page.required("coefficient", Shape.STRING, BrokenIdentity.Summand::coefficient);
        Field<BrokenIdentity.Summand, Cell> cell = page.required("cell", CELL, BrokenIdentity.Summand::cell);
        Field<BrokenIdentity.Summand, Wording> name =
                page.required("name", ValueShapes.WORDING, BrokenIdentity.Summand::name);
        Field<BrokenIdentity.Summand, Optional<Figure>> figure =
                page.optional("figure", ValueShapes.FIGURE, BrokenIdentity.Summand::figure);
        return page.made(v -> new BrokenIdentity.Summand(v.get(coefficient), v.get(cell), v.get(name), v.get(figure)));
    }

    private static Shape<BrokenIdentity> broken() {
        ObjectShape<BrokenIdentity> page = ObjectShape.of("BrokenIdentity");
        Field<BrokenIdentity, Optional<Identity>> identity =
                page.optional("identity", BalanceShapes.IDENTITY, BrokenIdentity::identity);
        Field<BrokenIdentity, Place> place = page.required("place", PLACE, BrokenIdentity::place);
        Field<BrokenIdentity, List<BrokenIdentity.Summand>> summands =
                page.list("summands", SUMMAND, BrokenIdentity::summands);
        Field<BrokenIdentity, Optional<Figure>> sum = page.optional("sum", ValueShapes.FIGURE, BrokenIdentity::sum);
        Field<BrokenIdentity, Figure> gap = page.required("gap", ValueShapes.FIGURE, BrokenIdentity::gap);
        return page.made(
                v -> new BrokenIdentity(v.get(identity), v.get(place), v.get(summands), v.get(sum), v.get(gap)));
    }

    private static Shape<Correction> correction() {
        ObjectShape<Correction> page = ObjectShape.of("Correction");
        Field<Correction, Cell> cell = page.required("cell", CELL, Correction::cell);
        Field<Correction, Wording> name = page.required("name", ValueShapes.WORDING, Correction::name);
        Field<Correction, Figure> printed = page.required("printed", ValueShapes.FIGURE, Correction::printed);
        Field<Correction, Optional<Bounds>> needed = page.optional("needed", ValueShapes.BOUNDS, Correction::needed);
        Field<Correction, Optional<Integer>> slip = page.optional(
                "slip", Shape.INTEGER, c -> c.slip().stream().boxed().findFirst());
        return page.made(v -> new Correction(
                v.get(cell),
                v.get(name),
                v.get(printed),
                v.get(needed),
                v.get(slip).map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }

    private static Shape<Contradiction.Repair> repair() {
        ObjectShape<Contradiction.Repair> page = ObjectShape.of("Contradiction.Repair");
        Field<Contradiction.Repair, List<Correction>> corrections =
                page.list("corrections", CORRECTION, 1, Contradiction.Repair::corrections);
        return page.made(v -> new Contradiction.Repair(v.get(corrections)));
    }

    private static Shape<Contradiction> contradiction() {
        ObjectShape<Contradiction> page = ObjectShape.of("Contradiction");
        Field<Contradiction, List<BrokenIdentity>> broken = page.list("broken", BROKEN, Contradiction::broken);
        Field<Contradiction, List<Cell>> outside = page.list("outside", CELL, Contradiction::outside);
        Field<Contradiction, List<Contradiction.Repair>> repairs = page.list("repairs", REPAIR, Contradiction::repairs);
        Field<Contradiction, Integer> atLeast = page.required("atLeast", Shape.INTEGER, Contradiction::atLeast);
        return page.made(v -> new Contradiction(v.get(broken), v.get(outside), v.get(repairs), v.get(atLeast)));
    }

    private static Shape<Duplicate.Pair> pair() {
        ObjectShape<Duplicate.Pair> page = ObjectShape.of("Duplicate.Pair");
        Field<Duplicate.Pair, Figure> one = page.required("one", ValueShapes.FIGURE, Duplicate.Pair::one);
        Field<Duplicate.Pair, Figure> other = page.required("other", ValueShapes.FIGURE, Duplicate.Pair::other);
        return page.made(v -> new Duplicate.Pair(v.get(one), v.get(other)));
    }

    private static Shape<Duplicate> duplicate() {
        ObjectShape<Duplicate> page = ObjectShape.of("Duplicate");
        Field<Duplicate, Cell> cell = page.required("cell", CELL, Duplicate::cell);
        Field<Duplicate, List<Figure>> figures = page.list("figures", ValueShapes.FIGURE, 2, Duplicate::figures);
        Field<Duplicate, Duplicate.Kind> kind =
                page.required("kind", Shape.constant(Duplicate.Kind.class), Duplicate::kind);
        Field<Duplicate, List<Duplicate.Pair>> apart = page.list("apart", pair(), Duplicate::apart);
        return page.made(v -> new Duplicate(v.get(cell), v.get(figures), v.get(kind), v.get(apart)));
    }

    private static Shape<UncheckedIdentity> unchecked() {
        ObjectShape<UncheckedIdentity> page = ObjectShape.of("UncheckedIdentity");
        Field<UncheckedIdentity, Identity> identity =
                page.required("identity", BalanceShapes.IDENTITY, UncheckedIdentity::identity);
        Field<UncheckedIdentity, Place> place = page.required("place", PLACE, UncheckedIdentity::place);
        Field<UncheckedIdentity, List<Cell>> missing = page.list("missing", CELL, UncheckedIdentity::missing);
        Field<UncheckedIdentity, Boolean> oneSided = page.flag("oneSided", UncheckedIdentity::oneSided);
        return page.made(v -> new UncheckedIdentity(v.get(identity), v.get(place), v.get(missing), v.get(oneSided)));
    }

    private static Shape<BalanceReport> report() {
        ObjectShape<BalanceReport> page = ObjectShape.of("BalanceReport");
        Field<BalanceReport, String> format = page.required("format", ValueShapes.formatOf(FORMAT), x -> FORMAT);
        Field<BalanceReport, Integer> checked =
                page.required("checked", Shape.whole(0, Integer.MAX_VALUE), BalanceReport::checked);
        page.derived("consistent", Shape.BOOLEAN, BalanceReport::isConsistent);
        Field<BalanceReport, List<Contradiction>> contradictions =
                page.list("contradictions", CONTRADICTION, BalanceReport::contradictions);
        Field<BalanceReport, List<Duplicate>> duplicates =
                page.list("duplicates", DUPLICATE, BalanceReport::duplicates);
        Field<BalanceReport, List<UncheckedIdentity>> unchecked =
                page.list("unchecked", UNCHECKED, BalanceReport::unchecked);
        Field<BalanceReport, List<Finding>> refused = page.list("refused", ValueShapes.FINDING, BalanceReport::refused);
        page.shown("findings", ValueShapes.FINDING.list(), BalanceReport::findings);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return new BalanceReport(
                    v.get(checked), v.get(contradictions), v.get(duplicates), v.get(unchecked), v.get(refused));
        });
    }

    private static Shape<ManifestLine> manifestLine() {
        ObjectShape<ManifestLine> page = ObjectShape.of("ManifestLine");
        Field<ManifestLine, String> manifest = page.required("manifest", Shape.TEXT, ManifestLine::manifest);
        Field<ManifestLine, String> category = page.required("category", Shape.TEXT, ManifestLine::category);
        Field<ManifestLine, Figure> sent = page.required("sent", ValueShapes.FIGURE, ManifestLine::sent);
        Field<ManifestLine, LocalDate> sentOn = page.required("sentOn", ValueShapes.DATE, ManifestLine::sentOn);
        Field<ManifestLine, Optional<Figure>> received =
                page.optional("received", ValueShapes.FIGURE, ManifestLine::received);
        Field<ManifestLine, Optional<LocalDate>> receivedOn =
                page.optional("receivedOn", ValueShapes.DATE, ManifestLine::receivedOn);
        return page.made(v -> new ManifestLine(
                v.get(manifest), v.get(category), v.get(sent), v.get(sentOn), v.get(received), v.get(receivedOn)));
    }

    private static Shape<SeriesCheck.Point> point() {
        ObjectShape<SeriesCheck.Point> page = ObjectShape.of("SeriesCheck.Point");
        Field<SeriesCheck.Point, ReportingPeriod> period =
                page.required("period", ValueShapes.PERIOD, SeriesCheck.Point::period);
        Field<SeriesCheck.Point, Figure> figure =
                page.required("figure", ValueShapes.FIGURE, SeriesCheck.Point::figure);
        Field<SeriesCheck.Point, String> scope = page.required("scope", Shape.TEXT, SeriesCheck.Point::scope);
        return page.made(v -> new SeriesCheck.Point(v.get(period), v.get(figure), v.get(scope)));
    }
}
