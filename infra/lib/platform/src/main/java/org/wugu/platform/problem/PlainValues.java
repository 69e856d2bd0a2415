package org.wugu.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.time.Calendar;

/**
 * Refuses numbers and days that are cheap to write and dear to work with: {@code 1e1000000} has a million digits as soon as
 * somebody adds to it, and the year 999999999 is kept by no database.
 */
@Singleton
public class PlainValues implements ObjectMapperCustomizer {

    /** After Jackson's own module for days, which would read them otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("plain-values")
                .addDeserializer(BigDecimal.class, new Plain())
                .addDeserializer(LocalDate.class, new Dated<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(Instant.class, new Dated<>(Instant.class, InstantDeserializer.INSTANT))
                .addDeserializer(
                        OffsetDateTime.class, new Dated<>(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME)));
    }

    /** Of as many digits, before and after the point, as anything that is counted has. */
    private static final class Plain extends BigDecimalDeserializer {
        private static final long serialVersionUID = 1L;
        private static final int MOST_DIGITS = 30;

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getTextLength() > MOST_DIGITS) {
                return context.reportInputMismatch(BigDecimal.class, "the number is too long");
            }
            BigDecimal number = super.deserialize(parser, context);
            if (number != null
                    && (number.precision() > MOST_DIGITS
                            || number.scale() > MOST_DIGITS
                            || number.scale() < -MOST_DIGITS)) {
                return context.reportInputMismatch(BigDecimal.class, "the number has too many digits");
            }
            return number;
        }
    }

    /** Written as text, and within the calendar. */
    private static final class Dated<T extends TemporalAccessor> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> reader;

        Dated(Class<T> type, JsonDeserializer<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            T value = reader.deserialize(parser, context);
            try {
                return value == null ? null : Calendar.known(value);
            } catch (DateTimeException e) {
                return context.reportInputMismatch(this, "the year is not within the calendar");
            }
        }
    }
}
