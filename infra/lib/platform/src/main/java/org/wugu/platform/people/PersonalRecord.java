package org.wugu.platform.people;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a service knows of a person, as it is sealed: a record that Jackson writes and reads.
 *
 * @param <R> itself
 */
public interface PersonalRecord<R extends PersonalRecord<R>> {

    @Nullable
    String name();

    /** 18 characters, or null for somebody who has none. */
    @Nullable
    String idNumber();

    /** The same with that name, or with none: the name has a table of its own, since more may read it. */
    default R named(@Nullable String name) {
        return Renamed.of(this, name);
    }

    /** What tells alone who somebody is, and so must not stand where it outlives the record. */
    default List<@Nullable String> telling() {
        return Arrays.asList(name(), idNumber());
    }
}
