package org.wugu.volunteer.form;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.IdNumber;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.people.Registered;
import org.wugu.platform.people.Registrant;
import org.wugu.platform.people.SealedPeople;
import org.wugu.volunteer.journey.Names;

/** Who the volunteers are: what the form says of them, sealed. */
@Singleton
public class People extends SealedPeople<ApplicationForm, MaskedNumbers> {

    private final MobileHashes mobiles;

    People(PeopleKit kit, Names names, MobileHashes mobiles) {
        super(kit, names, ApplicationForm.class, MaskedNumbers.class, "form.idNumber", Registered.TOLD);
        this.mobiles = mobiles;
    }

    @Override
    public void add(Map<UUID, ? extends Registrant<ApplicationForm>> people, Set<IdNumber> contested) {
        super.add(people, contested);
        mobiles.add(people);
    }

    @Override
    public void correct(UUID id, Registrant<ApplicationForm> person) {
        super.correct(id, person);
        mobiles.replace(id, person);
    }

    @Override
    protected MaskedNumbers masked(ApplicationForm form) {
        return MaskedNumbers.of(form);
    }
}
