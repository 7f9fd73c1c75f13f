/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explanation;

/**
 * Explanations as text, of which no more than some lines are printed: as many levels as fit, and of the next one as many steps as there
 * is room for. What stays closed is marked, and the last line says how to open it.
 */
public final class ExplanationText {
    private static final Wording HOW = Wording.of(
            "（未全部展开，“…”处还有下级：--lines 0 全部列出；--format json 给出全部；汇总数可用 --territory、--category、--period 打开其中一部分）",
            "(not all of it is open, there is more below each \"…\": --lines 0 prints all, --format json gives all; a part of a sum is"
                    + " opened by --territory, --category, --period)");

    private final Language language;
    private final int most;
    private int left;

    /**
     * A printer.
     *
     * @param language of the text
     * @param most how many steps to print at most
     */
    public ExplanationText(Language language, int most) {
        this.language = Objects.requireNonNull(language, "language");
        this.most = most;
    }

    /**
     * Prints trees.
     *
     * @param trees the trees
     * @param out where to
     */
    public void print(List<Explanation> trees, PrintWriter out) {
        int depth = 0;
        long before = -1;
        long count = count(trees, 0);
        while (count <= most && count > before) { // one level more, until nothing is below
            before = count;
            count = count(trees, ++depth);
        }
        boolean whole = count <= most;
        left = whole ? most : Math.toIntExact(most - Math.max(0, before));
        print(trees, whole ? depth : depth - 1, "", out);
        if (!whole) {
            out.println(HOW.in(language));
        }
    }

    /** How many steps there are down to a level; counted no further than is needed to see that they are too many. */
    private long count(Iterable<Explanation> steps, int depth) {
        long count = 0;
        for (Explanation step : steps) {
            count += 1 + (depth > 0 ? count(step.steps(), depth - 1) : 0);
            if (count > most) {
                return count;
            }
        }
        return count;
    }

    private void print(List<Explanation> steps, int depth, String indent, PrintWriter out) {
        for (Explanation step : steps) {
            boolean closed = depth < 0 && left-- <= 0;
            if (closed) {
                out.println(indent + "…");
                return;
            }
            boolean more = depth < 0 && !step.steps().isEmpty();
            out.println(indent + step.text().in(language) + (more ? " …" : ""));
            if (depth >= 0) {
                print(step.steps(), depth - 1, indent + "  ", out);
            }
        }
    }
}
