package org.wugu.platform.tasks;

import java.util.List;
import org.wugu.kernel.OrgScope;

/** What a feature knows of what waits; each bean adds its kinds to {@code GET /tasks}. */
public interface OpenTasks {

    /**
     * The kinds that this caller may know of, those included of which nothing waits. Called in a transaction, as the caller,
     * whatever the tier.
     */
    List<OpenTask> of(OrgScope caller);
}
