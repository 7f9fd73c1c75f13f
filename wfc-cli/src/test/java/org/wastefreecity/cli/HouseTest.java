/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** The rules of the house: which storey may know which, and what may not be known at all. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wastefreecity");

    private static final String[] CORE = {"org.wastefreecity.model..", "org.wastefreecity.rules.."};

    /** Storeys of the model from the ground up, as its module descriptor lists them. */
    private static final List<String> MODEL = List.of(
            "wording",
            "finding",
            "source",
            "measure",
            "time",
            "territory",
            "waste",
            "responsibility",
            "indicator",
            "observation",
            "ledger",
            "balance",
            "target",
            "plan",
            "programme",
            "assessment",
            "receipt",
            "scoring");

    /** What lives while one text is read or rows are gathered, before there is a value of them. */
    private static final Set<String> GATHERING = Set.of(
            "Accumulator",
            "Amount",
            "Brackets",
            "Budget",
            "CellReplay",
            "CellRows",
            "Cells",
            "Chunk",
            "CodeTable",
            "CorrectionTree",
            "CsvPieces",
            "CsvRecord",
            "DetailColumns",
            "Draft",
            "Evaluation",
            "FactBatch",
            "FactMerge",
            "FactSetBuilder",
            "Faults",
            "FormulaParser",
            "Groups",
            "IntakeCodes",
            "Lexer",
            "LongTable",
            "Owing",
            "PageCheck",
            "PairSet",
            "PartialReader",
            "PartialSumsBuilder",
            "PartialWriter",
            "RawRows",
            "RepairSearch",
            "RowTable",
            "ScoreReplay",
            "SumColumns",
            "TextCodes",
            "Tokenizer",
            "Total",
            "UnitParser");

    @Test
    void import_findsTheWholeHouse() {
        assertTrue(HOUSE.size() > 150, () -> "only " + HOUSE.size() + " classes");
    }

    @Test
    void modules_pointDownOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.wastefreecity.model..")
                .layer("rules")
                .definedBy("org.wastefreecity.rules..")
                .layer("wire")
                .definedBy("org.wastefreecity.wire..")
                .layer("tables")
                .definedBy("org.wastefreecity.tables..")
                .layer("jackson")
                .definedBy("org.wastefreecity.jackson..")
                .optionalLayer("jackson3")
                .definedBy("org.wastefreecity.jackson3..")
                .layer("seeds")
                .definedBy("org.wastefreecity.seeds..")
                .layer("cli")
                .definedBy("org.wastefreecity.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("seeds")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("tables")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("jackson")
                .mayOnlyBeAccessedByLayers("seeds", "cli")
                .whereLayer("jackson3")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("jackson", "jackson3", "cli")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("wire", "tables", "cli")
                .check(HOUSE);
    }

    @Test
    void packages_makeNoRing() {
        slices().matching("org.wastefreecity.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void modelPackages_knowOnlyThoseBelow() {
        for (int i = 0; i < MODEL.size(); i++) {
            String[] above = MODEL.subList(i + 1, MODEL.size()).stream()
                    .map(p -> "org.wastefreecity.model." + p)
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.wastefreecity.model." + MODEL.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .check(HOUSE);
            }
        }
    }

    @Test
    void core_knowsNoJsonNoLoggingNoReflection() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "tools.jackson..",
                        "org.slf4j..",
                        "java.util.logging..",
                        "java.lang.reflect..",
                        "java.io.file..")
                .check(HOUSE);
    }

    @Test
    void core_readsNoClockAndNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.nio.file").or(describe("a clock", c -> c.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void core_hasNoFloatingPoint() {
        fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(CORE))
                .should()
                .notHaveRawType(describe("floating point", HouseTest::isFloating))
                .check(HOUSE);
        noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(CORE))
                .should(HouseConditions.mention("floating point", HouseTest::isFloating))
                .check(HOUSE);
    }

    private static boolean isFloating(JavaClass type) {
        return Stream.of("double", "float", "java.lang.Double", "java.lang.Float")
                .anyMatch(type.getName()::equals);
    }

    @Test
    void publicSignatures_speakJdkCollections() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(publicOrProtected())
                .should(HouseConditions.mention("Guava", c -> c.getName().startsWith("com.google.common")))
                .check(HOUSE);
    }

    @Test
    void mention_findsWhatIsThere() {
        assertThrows(
                AssertionError.class,
                () -> noMethods()
                        .should(HouseConditions.mention("Optional", c -> c.isEquivalentTo(Optional.class)))
                        .check(HOUSE));
    }

    private static DescribedPredicate<JavaClass> publicOrProtected() {
        return describe(
                "published",
                c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                        && !c.getPackageName().startsWith("org.wastefreecity.cli"));
    }

    @Test
    void indriya_isKnownToOneClassOnly() {
        noClasses()
                .that(describe("all but the bridge", c -> !c.getSimpleName().equals("QuantityBridge")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tech.units..")
                .check(HOUSE);
    }

    /** Adding up, formulas and judging go by our own units; JSR-385 is asked at the edge only, where it costs microseconds. */
    @Test
    void rules_neverAskJsr385() {
        noClasses()
                .that()
                .resideInAPackage("org.wastefreecity.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.measure..", "tech.units..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("QuantityBridge")
                .orShould()
                .callMethod(Figure.class, "toQuantity")
                .orShould()
                .callMethod(UnitOfMeasure.class, "toUnit")
                .check(HOUSE);
    }

    @Test
    void tableLibraries_areKnownToOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wastefreecity.cli.sheet")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.jsoup..")
                .check(HOUSE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi.xssf..", "org.apache.poi.openxml4j..", "org.apache.xmlbeans..")
                .because("what reads a whole workbook into a tree is not in the runnable jar")
                .check(HOUSE);
    }

    @Test
    void records_andPublicTypes_areFinalOrSealedOrInterfaces() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(describe("are written by hand", c -> !c.getName().contains("Immutable")))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(HOUSE);
        methods()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(CORE))
                .should()
                .notHaveName("getInstance")
                .check(HOUSE);
    }

    @Test
    void fields_ofTheCore_areFinal() {
        fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(CORE)
                        .and(describe(
                                "no builder, parser or generated class",
                                c -> !c.getName().contains("Immutable") && !GATHERING.contains(c.getSimpleName()))))
                .should()
                .beFinal()
                .check(HOUSE);
    }

    static boolean mentions(JavaMethod method, Predicate<JavaClass> type) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .anyMatch(type);
    }
}
