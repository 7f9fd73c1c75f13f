/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;

/** What is wrong with a JSON document, where, in each language by itself. */
final class JsonFault {
    private static final Wording SYNTAX = Wording.of(
            "JSON 语法有误，请检查此处及之前的引号、逗号和括号", "broken JSON; look for quotes, commas and brackets here and before");

    private JsonFault() {}

    static Wording of(JacksonException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof WireException wire) {
                String path = wire.path() + " ";
                Wording at = place(wire.line(), wire.column());
                Wording why = isSyntax(wire) ? SYNTAX : wire.fault();
                return Wording.of(path + at.zh() + "：" + why.zh(), path + at.en() + ": " + why.en());
            }
            if (cause instanceof InvalidPartException part) {
                Wording at = place(fault.getLocation());
                String where = part.type() + "." + part.part();
                return Wording.of(
                        at.zh() + " " + where + "：应为" + part.expected().zh() + "，实为" + part.actual(),
                        at.en() + " " + where + ": expected " + part.expected().en() + ", got " + part.actual());
            }
        }
        Wording at = place(fault.getLocation());
        return Wording.of(at.zh() + "：" + SYNTAX.zh(), at.en() + ": " + SYNTAX.en());
    }

    /** Something stands behind the end of a document. */
    static Wording goesOn(JsonLocation location) {
        Wording at = place(location);
        return Wording.of(
                at.zh() + "：文档已在此前结束，一个文件只放一个文档；请删去其后的内容，或分成多个文件",
                at.en()
                        + ": the document has ended before, and a file holds one; delete what follows, or make it a file of its own");
    }

    /** Whether the reader of JSON itself gave up; its own words are in English only. */
    private static boolean isSyntax(WireException wire) {
        for (Throwable cause = wire.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException) {
                return true;
            }
        }
        return false;
    }

    private static Wording place(@Nullable JsonLocation location) {
        return location == null ? place(0, 0) : place(location.getLineNr(), location.getColumnNr());
    }

    private static Wording place(int line, int column) {
        return line > 0
                ? Wording.of("第" + line + "行第" + column + "列", "(line " + line + ", column " + column + ")")
                : Wording.of("（位置不明）", "(place unknown)");
    }
}
