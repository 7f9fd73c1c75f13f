/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.wording.Wording;

/**
 * A body that answers for an indicator or task (责任单位), such as 市生态环境局. Never "Unit": that word is a unit of measurement.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name within a plan
 * @param name the full official name
 * @param aliases other spellings of the same body in documents, such as 市住房城乡建设局
 * @param validity when the body exists under this name
 */
public record ResponsibleUnit(String id, Wording name, Set<String> aliases, Validity validity) {

    /**
     * Copies the aliases and checks the id.
     *
     * @throws InvalidPartException if the id or an alias is blank, or an alias repeats the name
     */
    public ResponsibleUnit {
        InvalidPartException.checkText(id, "ResponsibleUnit", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
        aliases = ImmutableSet.copyOf(aliases);
        for (String alias : aliases) {
            InvalidPartException.check(
                    !alias.isBlank() && !alias.equals(name.zh()),
                    "ResponsibleUnit",
                    "aliases",
                    "不同于全称的别名",
                    "a spelling other than the name",
                    alias);
        }
    }

    /**
     * All spellings.
     *
     * @return the Chinese name, then the aliases
     */
    public Stream<String> spellings() {
        return Stream.concat(Stream.of(name.zh()), aliases.stream());
    }
}
