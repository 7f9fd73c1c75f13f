/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.List;

/** Where rows stand (行号): rows are numbered through all files, and what people are told is the file and the line in it. */
final class RowPlaces {
    private record Source(String name, long before) {}

    private final List<Source> sources = new ArrayList<>();

    RowPlaces() {
        sources.add(new Source("", 0));
    }

    /** Rows behind a number stand in a file, whose first line is the next number. The first file may go without a name. */
    void file(String name, long before) {
        sources.add(new Source(name.isBlank() && sources.size() > 1 ? "file " + sources.size() : name, before));
    }

    /** The rows behind a number stand in no file. */
    void endOfFile(long before) {
        sources.add(new Source("", before));
    }

    /** The same places, which do not change any more. */
    RowPlaces copy() {
        RowPlaces copy = new RowPlaces();
        copy.sources.clear();
        copy.sources.addAll(sources);
        return copy;
    }

    /** The number of a line of the current file. */
    long row(long line) {
        return last().before() + line;
    }

    /** Such as {@code row 17}, or {@code facts.csv: line 17}. */
    String of(long row) {
        int low = 0;
        for (int high = sources.size(); high - low > 1; ) {
            int middle = low + high >>> 1;
            if (sources.get(middle).before() < row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Source source = sources.get(low);
        return source.name().isEmpty() ? "row " + row : source.name() + ": line " + (row - source.before());
    }

    /** Such as {@code line 17}, behind the name of the current file if it has one. */
    String line(int line) {
        return (last().name().isEmpty() ? "" : last().name() + ": ") + "line " + line;
    }

    private Source last() {
        return sources.get(sources.size() - 1);
    }
}
