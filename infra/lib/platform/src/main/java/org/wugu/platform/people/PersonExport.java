package org.wugu.platform.people;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 查阅、复制: everything that the features of a service hold about a person, part by part. */
@Singleton
public class PersonExport {

    private final List<PersonPart> parts;

    /** @throws IllegalStateException when two parts have one name */
    PersonExport(@All List<PersonPart> parts) {
        if (parts.stream().map(PersonPart::part).distinct().count() < parts.size()) {
            throw new IllegalStateException("two parts of what is exported of a person have one name");
        }
        this.parts = parts;
    }

    /** The parts by name, in the transaction at hand. */
    public Map<String, @Nullable Object> of(UUID person) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        parts.forEach(part -> document.put(part.part(), part.of(person)));
        return document;
    }
}
