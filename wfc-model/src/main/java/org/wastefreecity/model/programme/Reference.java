/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.util.Locale;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A pointer to one datum of a document (索引), such as {@code task:4.0-3} or {@code target:T18@text}.
 * <p>
 * What it points at must be there when a {@link ProgrammeDocument} is built. This class is immutable and thread-safe.
 *
 * @param kind what sort of datum it is
 * @param id its id, code or number among its kind
 */
public record Reference(Kind kind, String id) {

    /**
     * Checks the id.
     *
     * @throws InvalidPartException if it is blank
     */
    public Reference {
        Objects.requireNonNull(kind, "kind");
        InvalidPartException.checkText(id, "Reference", "id");
    }

    /**
     * Reads a reference.
     *
     * @param text kind and id with a colon between
     * @return the reference
     * @throws InvalidPartException if there is no such kind or no id
     */
    public static Reference parse(String text) {
        int colon = text.indexOf(':');
        String word = text.substring(0, Math.max(0, colon)); // no colon, no kind
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return new Reference(kind, text.substring(colon + 1));
            }
        }
        throw new InvalidPartException(
                "Reference", "text", Wording.of("类别:标识，如 task:4.0-3", "kind:id, such as task:4.0-3"), text);
    }

    /**
     * Kind and id.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }

    /** What can be pointed at. */
    public enum Kind {
        /** An indicator or line of the plan, by its code (指标). */
        INDICATOR("指标", "indicator"),
        /** The baseline of an indicator, by its code (现状值). */
        BASELINE("现状值", "baseline"),
        /** A target of the plan (目标). */
        TARGET("目标", "target"),
        /** A task of the plan (任务). */
        TASK("任务", "task"),
        /** A rule of the plan that binds parties, by its number from 1 (参与规则). */
        RULE("参与规则", "participation rule"),
        /** A working group of the plan (专班). */
        GROUP("工作专班", "working group"),
        /** An entry of the plan's register, by its number from 1 (登记). */
        REGISTER("登记", "register entry"),
        /** A party of the plan or the document (责任主体). */
        PARTY("责任主体", "party"),
        /** A document that was read (来源文件). */
        SOURCE("来源文件", "source document"),
        /** Another document that is spoken of (引用文件). */
        CITED("引用文件", "document cited"),
        /** A division (行政区划). */
        REGION("行政区划", "division"),
        /** A rule of scope (适用范围). */
        SCOPE("适用范围", "rule of scope"),
        /** An organ (机构). */
        ORGAN("机构", "organ"),
        /** A routine (工作制度). */
        ROUTINE("工作制度", "routine"),
        /** A mechanism (机制). */
        MECHANISM("机制", "mechanism"),
        /** A kind of cell (细胞类型). */
        CELL("细胞类型", "kind of cell"),
        /** Inclusion in an appraisal (纳入考核). */
        APPRAISAL("纳入考核", "inclusion in an appraisal"),
        /** A declared total (声明总数). */
        TOTAL("声明总数", "declared total"),
        /** A reported figure, by the code of its subject (报告数). */
        REPORTED("报告数", "reported figure"),
        /** A stated sum (声明合计). */
        SUM("声明合计", "stated sum"),
        /** Something that was done (已开展工作). */
        STEP("已开展工作", "step taken");

        private final Wording label;

        Kind(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }

        /**
         * The word in the text of a reference.
         *
         * @return lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
