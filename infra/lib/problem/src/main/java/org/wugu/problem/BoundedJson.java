package org.wugu.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Bounds what a body of JSON may cost: how deep it goes, how long its texts and numbers are. A field stands in it once, and
 * a whole number is written as one.
 */
@Singleton
public class BoundedJson implements ObjectMapperCustomizer {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 500;
    private static final int DEEPEST = 60;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxNestingDepth(DEEPEST)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        // 1e-1000000 would otherwise be the whole number 0
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }
}
