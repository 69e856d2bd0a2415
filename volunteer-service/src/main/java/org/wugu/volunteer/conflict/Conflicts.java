package org.wugu.volunteer.conflict;

import jakarta.inject.Singleton;
import org.wugu.platform.people.NumberConflicts;
import org.wugu.platform.people.PeopleKit;
import org.wugu.volunteer.journey.Names;

/** Volunteers who share an ID number. */
@Singleton
class Conflicts extends NumberConflicts {

    Conflicts(PeopleKit kit, Names names) {
        super(kit, names, "number_conflict");
    }
}
