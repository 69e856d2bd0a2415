package org.wugu.assessment.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Numbers of one office or month, by their figures' codes. */
public record Figures(@JsonValue Map<String, Long> numbers) {

    /** What is told of every office: what is counted of its volunteers, and how far they cover its villages. */
    public static final List<Figure> OF_OFFICES = Stream.<Figure>concat(
                    VolunteerMeasure.ofTownships().stream(), Stream.of(Coverage.values()))
            .toList();

    public Figures {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    static Figures of(Collection<? extends Figure> figures, ToLongFunction<Figure> number) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        figures.forEach(figure -> numbers.put(figure.code(), number.applyAsLong(figure)));
        return new Figures(numbers);
    }

    /** How many; 0 of what was not counted. */
    public long number(Figure figure) {
        return numbers.getOrDefault(figure.code(), 0L);
    }
}
