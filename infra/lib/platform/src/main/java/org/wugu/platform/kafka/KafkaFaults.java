package org.wugu.platform.kafka;

import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Tells a record that Kafka will never take from a Kafka that takes it not now, or not until somebody grants it. */
public final class KafkaFaults {

    private static final Set<Class<? extends RuntimeException>> OF_THE_RECORD = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidRecordException.class);

    private KafkaFaults() {}

    /** Whether the record itself is at fault, so that no retry will bring it there. */
    public static boolean isOfTheRecord(@Nullable Throwable e) {
        return e != null && (OF_THE_RECORD.contains(e.getClass()) || isOfTheRecord(e.getCause()));
    }
}
