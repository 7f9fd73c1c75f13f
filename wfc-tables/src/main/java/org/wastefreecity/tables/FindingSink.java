/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.function.Consumer;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;

/** Hands findings on up to a limit and counts all of them. For one thread. */
final class FindingSink {
    private final Consumer<? super Finding> to;
    private final int most;
    private long count;
    private long errors;

    FindingSink(Consumer<? super Finding> to, int most) {
        this.to = to;
        this.most = most;
    }

    void add(Finding finding) {
        count++;
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        if (count <= most) {
            to.accept(finding);
        }
    }

    long count() {
        return count;
    }

    long errors() {
        return errors;
    }
}
