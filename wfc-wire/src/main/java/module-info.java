/** The wire form of every noun and result of wfc, without a JSON library. Start at {@link org.wastefreecity.wire.Shape}. */
module org.wastefreecity.wire {
    requires transitive org.wastefreecity.model; // the nouns read and written
    requires transitive org.wastefreecity.rules; // and the results
    requires org.jspecify;

    exports org.wastefreecity.wire;
    exports org.wastefreecity.wire.canonical;
    exports org.wastefreecity.wire.receipt;
    exports org.wastefreecity.wire.schema;
    exports org.wastefreecity.wire.shape;
}
