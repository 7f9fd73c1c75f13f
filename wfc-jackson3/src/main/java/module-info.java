/** One JSON form of every noun of wfc, for Jackson 3. Start at {@link org.wastefreecity.jackson3.WfcModule}. */
module org.wastefreecity.jackson3 {
    requires transitive org.wastefreecity.wire; // the pages that are read and written
    requires transitive tools.jackson.databind; // WfcModule is a Jackson module
    requires org.jspecify;

    exports org.wastefreecity.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.wastefreecity.jackson3.WfcModule;
}
