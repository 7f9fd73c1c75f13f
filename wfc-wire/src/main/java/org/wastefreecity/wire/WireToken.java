/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.wastefreecity.model.wording.Wording;

/** What a JSON text consists of, piece by piece (记号). */
public enum WireToken {
    /** An object begins. */
    OBJECT("对象", "an object"),
    /** An object ends. */
    OBJECT_END("对象结束", "the end of an object"),
    /** An array begins. */
    ARRAY("数组", "an array"),
    /** An array ends. */
    ARRAY_END("数组结束", "the end of an array"),
    /** The name of a field. */
    NAME("字段", "a field"),
    /** A string. */
    STRING("字符串", "a string"),
    /** A number without point and exponent. */
    INTEGER("整数", "a whole number"),
    /** Any other number. */
    DECIMAL("小数", "a number with point or exponent"),
    /** True. */
    TRUE("true", "true"),
    /** False. */
    FALSE("false", "false"),
    /** Null. */
    NULL("null", "null"),
    /** What JSON does not have, such as an object of Java in a tree. */
    OTHER("非JSON值", "a value that is no JSON"),
    /** Nothing follows. */
    END("文末", "the end of the document");

    private final Wording label;

    WireToken(String zh, String en) {
        this.label = Wording.of(zh, en);
    }

    /**
     * What it is called in a message.
     *
     * @return in both languages
     */
    public Wording label() {
        return label;
    }

    boolean isText() {
        return this == STRING || this == NAME || this == INTEGER || this == DECIMAL;
    }

    boolean isValue() {
        return this != NAME && this != OBJECT_END && this != ARRAY_END && this != END;
    }
}
