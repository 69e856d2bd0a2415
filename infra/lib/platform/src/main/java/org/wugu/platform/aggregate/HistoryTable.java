package org.wugu.platform.aggregate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the acts with aggregates of a kind are kept. Beside the columns named here the table has {@code id}, {@code at}, {@code
 * action}, {@code by_person}, {@code by_office} and {@code sealed}, and its migration declares it by {@code wugu.guard} and
 * {@code wugu.seals}.
 *
 * @param acts the constants in {@code action}
 * @param name of the table
 * @param aggregate column of the aggregate's id
 * @param owner column of the division code that the row is guarded on
 * @param about column of the ids of whom an entry says something, or null for a table whose entries are about the aggregate
 */
public record HistoryTable<A extends Enum<A>>(
        Class<A> acts,
        String name,
        String aggregate,
        String owner,
        @Nullable String about) {

    public HistoryTable(Class<A> acts, String name, String aggregate, String owner) {
        this(acts, name, aggregate, owner, null);
    }

    String insert() {
        return "insert into %s (id, %s, %s, at, action, by_person, by_office, sealed%s)"
                        .formatted(name, aggregate, owner, about == null ? "" : ", " + about)
                + " values (:id, :aggregate, :owner, :now, :act, :person, :office, :sealed%s)"
                        .formatted(about == null ? "" : ", :about");
    }

    String select() {
        return "select id, at, action, by_office, sealed from %s where %s = :aggregate order by id"
                .formatted(name, aggregate);
    }

    /** What an entry's words are sealed for. */
    String context(UUID entry) {
        return name + ":" + entry;
    }
}
