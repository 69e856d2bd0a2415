package org.wugu.platform.aggregate;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Something that a township has to run. One that is called heavy cannot be run. */
@Entity
class Errand extends PublishedAggregate<Errand.Act, Errand.State> {

    /** What is done with it. */
    enum Act {
        GIVEN,
        SET_OUT,
        DONE,
        RENAMED
    }

    /** What everybody may know of it. */
    record State(UUID errandId, long version, int tries, boolean done) {}

    private String townshipCode;
    private String name;
    private int tries;
    private @Nullable Instant doneAt;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Errand() {}

    Errand(UUID id, DivisionCode township, String name, Instant now) {
        super(id);
        this.townshipCode = township.value();
        this.name = name;
        happened(Act.GIVEN, Tier.TOWNSHIP, now);
    }

    /** Two acts at once. @throws Problem {@code invalid} half-way, of one that is heavy */
    void run(Instant now) {
        tries++;
        happened(Act.SET_OUT, Tier.TOWNSHIP, now);
        if (name.startsWith("heavy")) {
            throw new Problem(PlatformProblems.INVALID);
        }
        doneAt = now;
        happened(Act.DONE, Tier.TOWNSHIP, now);
    }

    /** Nobody else's business. */
    void rename(String newName) {
        name = newName;
    }

    @Override
    public DivisionCode owner() {
        return DivisionCode.of(townshipCode);
    }

    @Override
    protected State publicState() {
        return new State(id(), eventVersion(), tries, doneAt != null);
    }
}
