package org.wugu.volunteer.journey;

import jakarta.inject.Singleton;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.people.PeopleTable;
import org.wugu.platform.people.SealedNames;

/** Names of volunteers. */
@Singleton
public class Names extends SealedNames {

    Names(PeopleKit kit) {
        super(kit, new PeopleTable("volunteer", "township_code"));
    }
}
