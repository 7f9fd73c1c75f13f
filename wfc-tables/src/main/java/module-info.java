/** Observations and facts as CSV and SDMX-CSV, both ways. Start at {@link org.wastefreecity.tables.Tables}. */
module org.wastefreecity.tables {
    requires transitive org.wastefreecity.model; // the nouns written and read
    requires de.siegmar.fastcsv; // inside only
    requires org.jspecify;

    exports org.wastefreecity.tables;
}
