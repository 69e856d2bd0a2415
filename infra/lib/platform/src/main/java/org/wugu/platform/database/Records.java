package org.wugu.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * A row becomes a record whose components are called as the columns, {@code servedOn} as {@code served_on}; not one that is
 * itself a column's value.
 */
final class Records implements RowMapperFactory {

    private final Map<Class<?>, RowMapper<?>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> one
                        && one.isRecord()
                        && config.get(ColumnMappers.class).findFor(one).isEmpty()
                ? Optional.of(known.computeIfAbsent(one, Records::mapper))
                : Optional.empty();
    }

    private static RowMapper<?> mapper(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            // most are known to nobody but the class that asks
            canonical.setAccessible(true);
            return ConstructorMapper.of(canonical);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is a record without its constructor", e);
        }
    }
}
