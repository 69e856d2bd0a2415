package org.wugu.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses text that PostgreSQL cannot store or that nobody can see: control characters, halves of surrogate pairs, characters
 * that only steer how others are shown (a name with one looks like another's, and is not found), and letters that are blank.
 * Tabs and line ends are for long texts: a text of at most {@value #LONGEST_LINE} characters stands on one line.
 */
@Singleton
public class CleanText implements ObjectMapperCustomizer {

    private static final int LONGEST_LINE = 100;

    /** Hangul fillers and the empty Braille pattern: letters by their kind, and nothing to be seen. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new Deserializer(false)));
    }

    /** Whether every character can be stored and seen. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(CleanText::isUnwanted);
    }

    private static boolean isUnwanted(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> !isLayout(c);
            default -> BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    private static boolean isLayout(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    /** A text with such characters. */
    static final class Unclean extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        Unclean(JsonParser parser) {
            super(parser, "the text has characters that cannot be stored or seen", String.class);
        }
    }

    private static final class Deserializer extends StringDeserializer implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        private final boolean oneLine;

        Deserializer(boolean oneLine) {
            this.oneLine = oneLine;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            Size size = property == null ? null : property.getAnnotation(Size.class);
            return new Deserializer(size != null && size.max() <= LONGEST_LINE);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !(isClean(text) && !(oneLine && text.chars().anyMatch(CleanText::isLayout)))) {
                throw new Unclean(parser);
            }
            return text;
        }
    }
}
