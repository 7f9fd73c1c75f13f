/** Published waste-free city plans as data. Start at {@link org.wastefreecity.seeds.Seeds}. */
module org.wastefreecity.seeds {
    requires transitive org.wastefreecity.model; // plans are handed out
    requires org.wastefreecity.jackson; // inside only: the plans are kept as JSON
    requires org.jspecify;

    exports org.wastefreecity.seeds;
}
