/** One JSON form of every noun of wfc, for Jackson 2. Start at {@link org.wastefreecity.jackson.WfcModule}. */
module org.wastefreecity.jackson {
    requires transitive org.wastefreecity.wire; // the pages that are read and written
    requires transitive com.fasterxml.jackson.databind; // WfcModule is a Jackson module
    requires org.jspecify;

    exports org.wastefreecity.jackson;

    provides com.fasterxml.jackson.databind.Module with
            org.wastefreecity.jackson.WfcModule;
}
