package org.wugu.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller must be told. Thrown anywhere in a request; the transaction rolls back. Arguments fill the
 * sentence's places ({@code {0}}, {@code {1}}, …) and must carry no personal data, since problems are logged. A constant of
 * an enum is told by the word that the sentence has for it ({@link ProblemTexts#text}), never by its place among the others.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with one field.
     *
     * @param field the JSON path of the field, such as {@code form.idNumber}
     * @param code the key of the sentence: {@code field.<code>} in the bundle
     * @param arguments what fills the sentence's places
     */
    public record FieldError(String field, String code, List<Object> arguments) {
        public FieldError {
            arguments = List.copyOf(arguments);
        }
    }

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldError> fields = new ArrayList<>();
    private transient @Nullable Duration retryAfter;

    public Problem(ProblemType type, Object... arguments) {
        super(type.slug());
        this.type = type;
        this.arguments = List.of(arguments);
    }

    /** Names a field as the place of the problem; may be called for several. */
    public Problem withField(String field, String code, Object... arguments) {
        fields.add(new FieldError(field, code, List.of(arguments)));
        return this;
    }

    /** Names several fields as the place of the problem. */
    public Problem withFields(List<FieldError> errors) {
        fields.addAll(errors);
        return this;
    }

    /** Says when it is worth trying again, in whole seconds. */
    public Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** When it is worth trying again, if that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> fields() {
        return List.copyOf(fields);
    }
}
