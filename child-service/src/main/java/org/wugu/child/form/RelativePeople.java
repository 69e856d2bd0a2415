package org.wugu.child.form;

import jakarta.inject.Singleton;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.people.PeopleTable;
import org.wugu.platform.people.Registered;
import org.wugu.platform.people.SealedNames;
import org.wugu.platform.people.SealedPeople;

/** Who the parents and guardians are, sealed. Somebody may care for children of two townships, and neither learns of the other. */
@Singleton
class RelativePeople extends SealedPeople<Relative, RelativeView> {

    RelativePeople(PeopleKit kit, RelativeNames names) {
        super(kit, names, Relative.class, RelativeView.class, "form.guardian.idNumber", Registered.WITHHELD);
    }

    @Override
    protected RelativeView masked(Relative relative) {
        return RelativeView.of(relative);
    }

    @Singleton
    static class RelativeNames extends SealedNames {

        RelativeNames(PeopleKit kit) {
            super(kit, new PeopleTable("relative", "township_code"));
        }
    }
}
