package org.wugu.child.registry;

import jakarta.inject.Singleton;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.people.PeopleTable;
import org.wugu.platform.people.SealedNames;

/** Names of children. */
@Singleton
public class ChildNames extends SealedNames {

    ChildNames(PeopleKit kit) {
        super(kit, new PeopleTable("child", "township_code"));
    }
}
