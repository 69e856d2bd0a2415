package org.wugu.platform.database;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/** A value as the database takes it: constants and divisions as text, moments in UTC, collections as arrays. */
record Value(@Nullable Object value) implements Argument {

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        Object plain = plain(value);
        if (plain == null) {
            statement.setNull(position, Types.NULL);
        } else if (plain instanceof Collection<?> many) {
            array(position, statement, many);
        } else {
            statement.setObject(position, plain);
        }
    }

    private static void array(int position, PreparedStatement statement, Collection<?> many) throws SQLException {
        if (many.isEmpty()) {
            // of whatever type is wanted there
            statement.setObject(position, "{}", Types.OTHER);
            return;
        }
        List<@Nullable Object> plain = many.stream().map(Value::plain).toList();
        Object first = plain.stream().filter(Objects::nonNull).findFirst().orElse("");
        Object[] elements = plain.toArray(first instanceof byte[] ? new byte[0][] : new Object[0]);
        statement.setArray(position, statement.getConnection().createArrayOf(type(first), elements));
    }

    /** Says nothing: what is missing in a statement is told with all that was bound. */
    @Override
    public String toString() {
        return "?";
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof DivisionCode code) {
            return code.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    private static String type(Object element) {
        if (element instanceof UUID) {
            return "uuid";
        } else if (element instanceof byte[]) {
            return "bytea";
        } else if (element instanceof Integer) {
            return "integer";
        } else if (element instanceof Long) {
            return "bigint";
        } else if (element instanceof BigDecimal) {
            return "numeric";
        } else if (element instanceof LocalDate) {
            return "date";
        } else if (element instanceof OffsetDateTime) {
            return "timestamptz";
        } else if (element instanceof Boolean) {
            return "boolean";
        }
        return "text";
    }
}
