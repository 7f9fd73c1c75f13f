/** Nouns of the waste-free city programme (无废城市): what was defined, promised and observed. Knows nothing above it. */
module org.wastefreecity.model {
    requires transitive java.measure; // Unit and Quantity stand in signatures at the edge
    requires transitive org.jspecify; // nullness annotations, part of every signature
    requires tech.units.indriya; // builds the JSR-385 side of our unit catalogue, inside only
    requires com.google.common; // inside only: platforms bring their own Guava
    requires static org.immutables.value.annotations; // compile time only

    exports org.wastefreecity.model.wording;
    exports org.wastefreecity.model.finding;
    exports org.wastefreecity.model.source;
    exports org.wastefreecity.model.measure;
    exports org.wastefreecity.model.time;
    exports org.wastefreecity.model.territory;
    exports org.wastefreecity.model.waste;
    exports org.wastefreecity.model.responsibility;
    exports org.wastefreecity.model.indicator;
    exports org.wastefreecity.model.observation;
    exports org.wastefreecity.model.ledger;
    exports org.wastefreecity.model.balance;
    exports org.wastefreecity.model.target;
    exports org.wastefreecity.model.plan;
    exports org.wastefreecity.model.programme;
    exports org.wastefreecity.model.assessment;
    exports org.wastefreecity.model.receipt;
    exports org.wastefreecity.model.scoring;
}
