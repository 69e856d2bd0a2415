package org.wugu.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.time.Calendar;

/** Months in addresses: of all that {@link AskedParameters} reads, what JAX-RS cannot make by itself. */
@Provider
public class MonthParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == YearMonth.class ? (ParamConverter<T>) new Months() : null;
    }

    private static final class Months implements ParamConverter<YearMonth> {

        @Override
        public @Nullable YearMonth fromString(@Nullable String text) {
            return text == null ? null : Calendar.month(text);
        }

        @Override
        public String toString(YearMonth month) {
            return month.toString();
        }
    }
}
