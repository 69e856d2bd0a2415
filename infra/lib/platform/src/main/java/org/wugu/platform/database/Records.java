package org.wugu.platform.database;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** A row becomes a record whose components are called as the columns, {@code servedOn} as {@code served_on}. */
final class Records implements RowMapperFactory {

    private final Map<Class<?>, RowMapper<?>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> one && one.isRecord()
                ? Optional.of(known.computeIfAbsent(one, ConstructorMapper::of))
                : Optional.empty();
    }
}
