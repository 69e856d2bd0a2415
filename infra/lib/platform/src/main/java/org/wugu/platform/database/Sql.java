package org.wugu.platform.database;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * One statement with its values. A value may be null, a constant (its name is written), a {@code DivisionCode}, a moment, or a
 * collection of such, which becomes an array: {@code id = any (:ids)}.
 *
 * <p>Of everything that fails, the {@link org.wugu.platform.problem.DatabaseFaults} tell what the database said.
 */
public final class Sql {

    private final Jdbi jdbi;
    private final String text;
    private final Map<String, Value> values = new LinkedHashMap<>();

    Sql(Jdbi jdbi, String text) {
        this.jdbi = jdbi;
        this.text = text;
    }

    /** Gives the value of a name. */
    public Sql with(String name, @Nullable Object value) {
        values.put(name, new Value(value));
        return this;
    }

    /** All rows, each as a record of that type or, when it is none, as its one column. */
    public <T> List<T> list(Class<T> type) {
        return query(rows -> rows.mapTo(type).list());
    }

    /** All rows, each as it is made of the columns. */
    public <T> List<T> list(RowViewMapper<T> row) {
        return query(rows -> rows.map(row).list());
    }

    /** The first row, if there is one and, with a single column, if there is something in it. */
    public <T> Optional<T> first(Class<T> type) {
        return query(rows -> rows.mapTo(type).findFirst());
    }

    /** The first row, as it is made of the columns. */
    public <T> Optional<T> first(RowViewMapper<T> row) {
        return query(rows -> rows.map(row).findFirst());
    }

    /**
     * The only row of a question that always has an answer.
     *
     * @throws IllegalStateException when there is none, or more than one
     */
    public <T> T one(Class<T> type) {
        return query(rows -> rows.mapTo(type).one());
    }

    /** Changes rows, or calls what answers nothing, and tells how many rows were changed. */
    public int run() {
        try (Handle handle = own();
                Update update = handle.createUpdate(text)) {
            return bound(update, values).execute();
        }
    }

    /**
     * Runs the statement once for each, as one batch. What was given before holds for all of them.
     *
     * @param each gives the values of one
     */
    public <T> void forEach(Collection<T> all, BiConsumer<Sql, T> each) {
        if (all.isEmpty()) {
            return;
        }
        try (Handle handle = own();
                PreparedBatch batch = handle.prepareBatch(text)) {
            for (T one : all) {
                each.accept(this, one);
                values.forEach(batch::bind);
                batch.add();
            }
            batch.execute();
        }
    }

    private <R> R query(Function<Query, R> read) {
        try (Handle handle = own();
                Query query = handle.createQuery(text)) {
            return read.apply(bound(query, values));
        }
    }

    /** The library would lend the one of a query that is being read, whose transaction may be another one. */
    private Handle own() {
        return jdbi.open();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Map<String, Value> values) {
        values.forEach(statement::bind);
        return statement;
    }
}
