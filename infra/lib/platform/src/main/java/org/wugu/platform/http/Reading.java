package org.wugu.platform.http;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.time.Calendar;

/** How the text of a parameter becomes its value, by the parameter's type. */
final class Reading {

    private static final Map<Class<?>, Function<String, Object>> KNOWN = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, Calendar::day,
            YearMonth.class, Reading::month,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            boolean.class, Reading::yesOrNo);

    private Reading() {}

    /** A reading that throws what is no such value, or null when any text will do. */
    static @Nullable Function<String, Object> of(Class<?> type, AnnotatedElement parameter) {
        if (type == DivisionCode.class) {
            OfLevel levels = parameter.getAnnotation(OfLevel.class);
            return text -> division(text, levels);
        }
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        Function<String, Object> known = KNOWN.get(type);
        return known == null ? ownReading(type) : known;
    }

    private static DivisionCode division(String text, @Nullable OfLevel levels) {
        DivisionCode code = DivisionCode.of(text);
        if (levels != null && !Arrays.asList(levels.value()).contains(code.level())) {
            throw new IllegalArgumentException("a division of another level");
        }
        return code;
    }

    private static Object constant(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    private static YearMonth month(String text) {
        try {
            return Calendar.month(text);
        } catch (DateTimeException e) {
            throw new Unreadable("not-a-month");
        }
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** Types that are made for addresses read themselves: {@code public static T fromString(String)}. */
    private static @Nullable Function<String, Object> ownReading(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("fromString") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .<Function<String, Object>>map(method -> text -> call(method, text))
                .orElse(null);
    }

    private static Object call(Method reading, String text) {
        try {
            return reading.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException wrong ? wrong : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
