package org.wugu.platform.people;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same record once more, with another name. */
final class Renamed {

    private Renamed() {}

    /** @param record that has a component {@code name} */
    static <R extends PersonalRecord<R>> R of(PersonalRecord<R> record, @Nullable String name) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("name") ? name : told(components[i], record);
            }
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            @SuppressWarnings("unchecked") // its own class is what a personal record is of
            R renamed = (R) canonical.newInstance(values);
            return renamed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " is no record like others", e);
        }
    }

    private static @Nullable Object told(RecordComponent component, Object record) throws ReflectiveOperationException {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(record);
    }
}
