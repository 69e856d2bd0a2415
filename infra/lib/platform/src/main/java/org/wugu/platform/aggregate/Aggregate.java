package org.wugu.platform.aggregate;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What is loaded, changed by named steps that guard its state, and written as a whole. Its version tells two who work on it at
 * once apart: a caller says with it what was last seen.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    /** A new one. */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Counts the changes that were written; raised by the flush that writes one. */
    public long version() {
        return version;
    }

    /** What a command answers, to be sent back with the next one. Call after a flush, which raises the version. */
    public StepItem standing() {
        return new StepItem(id, version);
    }
}
