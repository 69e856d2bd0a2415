package org.wugu.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses text that PostgreSQL cannot store or that nobody can see: control characters other than tab and line ends, and
 * halves of surrogate pairs.
 */
@Singleton
public class CleanText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new Deserializer()));
    }

    /** Whether every character can be stored and seen. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(CleanText::isUnwanted);
    }

    private static boolean isUnwanted(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return surrogate || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    private static final class Deserializer extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !isClean(text)) {
                context.reportInputMismatch(String.class, "the text has characters that cannot be stored");
            }
            return text;
        }
    }
}
