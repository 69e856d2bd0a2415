package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/** Whose ID number somebody else bears under another name: that is settled before the person is taken in. */
@ApplicationScoped
public class ContestedNumbers {

    private final Database database;

    ContestedNumbers(Database database) {
        this.database = database;
    }

    /**
     * As far as the caller's office knows of it: a township only when its county has decided.
     *
     * @throws Problem {@code number-contested}
     */
    public void requireSettled(UUID volunteer) {
        boolean contested = database.sql("""
                        select exists (select from number_conflict
                          where newcomer = :volunteer and state <> 'DIFFERENT')""").with("volunteer", volunteer).one(Boolean.class);
        if (contested) {
            throw new Problem(VolunteerProblems.NUMBER_CONTESTED);
        }
    }
}
