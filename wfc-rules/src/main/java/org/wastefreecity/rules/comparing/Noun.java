/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import org.wastefreecity.model.wording.Wording;

/** What a change speaks of (变动对象). */
public enum Noun {
    /** The plan itself (方案). */
    PLAN("方案", "plan"),
    /** The indicator system itself (指标体系). */
    SYSTEM("指标体系", "system"),
    /** A group of indicators (一级、二级指标). */
    GROUP("指标分组", "group"),
    /** An indicator (三级指标), or one of its lines. */
    INDICATOR("指标", "indicator"),
    /** The promises of the running text (正文承诺), as a system. */
    SUPPLEMENT("正文承诺", "supplement"),
    /** A group of promises of the running text. */
    PROMISE_GROUP("正文承诺分组", "group of promises"),
    /** A promise of the running text (正文承诺). */
    PROMISE("正文承诺", "promise"),
    /** A source document (来源文件). */
    SOURCE("来源文件", "source"),
    /** A party (责任主体). */
    PARTY("责任主体", "party"),
    /** A baseline (现状值). */
    BASELINE("现状值", "baseline"),
    /** A target (目标). */
    TARGET("目标", "target"),
    /** A group of targets (目标组合). */
    TARGET_GROUP("目标组合", "group of targets"),
    /** A task (任务). */
    TASK("任务", "task"),
    /** A working group (工作专班). */
    WORKING_GROUP("工作专班", "working group");

    private final Wording label;

    Noun(String zh, String en) {
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
}
