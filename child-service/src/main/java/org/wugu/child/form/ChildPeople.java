package org.wugu.child.form;

import jakarta.inject.Singleton;
import org.wugu.child.registry.ChildNames;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.people.Registered;
import org.wugu.platform.people.SealedPeople;

/**
 * Who the children are: what the form says of a child, sealed; of parents and guardian how they stand to it, and not who they are
 * ({@link Relatives}). Whoever registers a child never learns that it is known elsewhere.
 */
@Singleton
public class ChildPeople extends SealedPeople<ChildForm, ChildView> {

    ChildPeople(PeopleKit kit, ChildNames names) {
        super(kit, names, ChildForm.class, ChildView.class, "form.idNumber", Registered.WITHHELD);
    }

    @Override
    protected ChildView masked(ChildForm form) {
        return ChildView.of(form);
    }
}
