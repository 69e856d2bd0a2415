package org.wugu.volunteer.form;

import jakarta.inject.Singleton;
import org.wugu.platform.people.PeopleKit;
import org.wugu.platform.people.SealedPeople;
import org.wugu.volunteer.journey.Names;

/** Who the volunteers are: what the form says of them, sealed. */
@Singleton
public class People extends SealedPeople<ApplicationForm, MaskedNumbers> {

    People(PeopleKit kit, Names names) {
        super(kit, names, ApplicationForm.class, MaskedNumbers.class, "form.idNumber");
    }

    @Override
    protected MaskedNumbers masked(ApplicationForm form) {
        return MaskedNumbers.of(form);
    }
}
