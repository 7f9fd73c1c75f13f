/** Verbs of the waste-free city programme: reading, printing, adding up and judging. No clock, no file, no order of calls. */
/** Verbs of the waste-free city programme: reading, printing, judging and comparing. No clock, no file, no order of calls. */
module org.wastefreecity.rules {
    requires transitive org.wastefreecity.model; // plans go in, assessments come out
    requires com.google.common; // inside only
    requires org.jspecify;
    requires static java.sql; // rows of a ResultSet, for those who have one
    requires static org.immutables.value.annotations; // compile time only

    exports org.wastefreecity.rules.printing;
    exports org.wastefreecity.rules.reading;
    exports org.wastefreecity.rules.reading.targets;
    exports org.wastefreecity.rules.reading.table;
    exports org.wastefreecity.rules.formula;
    exports org.wastefreecity.rules.checking;
    exports org.wastefreecity.rules.documents;
    exports org.wastefreecity.rules.balancing;
    exports org.wastefreecity.rules.computing;
    exports org.wastefreecity.rules.coverage;
    exports org.wastefreecity.rules.aggregation;
    exports org.wastefreecity.rules.merging;
    exports org.wastefreecity.rules.comparing;
    exports org.wastefreecity.rules.assessing;
    exports org.wastefreecity.rules.scoring;
    exports org.wastefreecity.rules.ranking;
    exports org.wastefreecity.rules.tasks;
    exports org.wastefreecity.rules.cells;
    exports org.wastefreecity.rules.scorecard;
    exports org.wastefreecity.rules.explaining;
    exports org.wastefreecity.rules.closing;
}
