package org.wugu.platform.database;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;

/** Types beside those that the library reads by itself: a day and a moment come without a detour through a time zone. */
final class Columns implements ColumnMapperFactory {

    private static final Map<Type, Read> TYPES = Map.of(
            UUID.class,
            (row, column) -> row.getObject(column, UUID.class),
            LocalDate.class,
            (row, column) -> row.getObject(column, LocalDate.class),
            Instant.class,
            Columns::instant,
            DivisionCode.class,
            Columns::division);

    private interface Read {
        @Nullable
        Object from(ResultSet row, int column) throws SQLException;
    }

    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
        return Optional.ofNullable(TYPES.get(type)).map(read -> (row, column, context) -> read.from(row, column));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable DivisionCode division(ResultSet row, int column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : DivisionCode.of(code);
    }
}
