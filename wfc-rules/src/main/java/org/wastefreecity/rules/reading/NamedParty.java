/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.wording.Wording;

/**
 * A party as a cell names it (责任单位名称), such as 市工业和信息化局（市大数据局）.
 * <p>
 * Which body of a plan it is, the plan's own list of names and aliases decides, never a part of the name. This class is
 * immutable and thread-safe.
 *
 * @param printed the characters of the cell, brackets and line breaks included
 * @param name the name without second names and spaces; abbreviations stay as printed
 * @param aliases second names from brackets behind it
 * @param role its role; responsible, if the cell does not say which
 * @param kind what is named
 */
public record NamedParty(String printed, String name, List<String> aliases, Responsibility.Role role, Kind kind) {

    /** Checks that no part is missing and keeps its own copy of the aliases. */
    public NamedParty {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(name, "name");
        aliases = ImmutableList.copyOf(aliases);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(kind, "kind");
    }

    /** What is named. */
    public enum Kind {
        /** One body, such as 市生态环境局 (单个单位). */
        SINGLE("单个单位", "one body"),
        /** A group whose members are known elsewhere, such as 各区人民政府 (集合称谓). */
        COLLECTIVE("集合称谓", "a group"),
        /** A circle that is not closed, such as 等部门 or 市直有关部门 (未列全的单位). */
        OPEN("未列全的单位", "an open circle"),
        /** Nobody of the administration, such as 第三方机构 or a company (行政机关以外). */
        OUTSIDE("行政机关以外", "outside the administration");

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
    }

    NamedParty withRole(Responsibility.Role other) {
        return new NamedParty(printed, name, aliases, other, kind);
    }
}
