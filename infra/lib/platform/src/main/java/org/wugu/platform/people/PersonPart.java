package org.wugu.platform.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one feature holds about a person, as a named part of the document in which the person is given everything. Each bean
 * of it is asked; nobody has a list of them.
 */
public interface PersonPart {

    /** Its name in the document, such as {@code supplements}. */
    String part();

    /** What of it the reader may read, in the transaction at hand. */
    @Nullable
    Object of(UUID person);
}
