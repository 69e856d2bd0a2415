package org.wugu.volunteer.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Ids;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.numbers.Numbers;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Numbered;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** A township's clerk fills in a form (草稿): the person gets a number and is registered once in the whole city. */
@ApplicationScoped
public class RegisterDraft {

    private final Volunteers volunteers;
    private final Numbers numbers;
    private final People people;
    private final FormVersions versions;
    private final Clock clock;

    RegisterDraft(Volunteers volunteers, Numbers numbers, People people, FormVersions versions, Clock clock) {
        this.volunteers = volunteers;
        this.numbers = numbers;
        this.people = people;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Registers one draft for each form, in their order.
     *
     * @throws Problem {@code already-registered} when one of the persons is registered anywhere in the city
     */
    @Transactional
    public List<ApplicationState> register(DivisionCode township, List<CheckedForm> forms) {
        return register(township, forms, people.contestedAmong(forms));
    }

    /**
     * As {@link #register(DivisionCode, List)}, for people who were looked up a moment ago.
     *
     * @param contested which of their numbers somebody has under another name
     */
    @Transactional
    public List<ApplicationState> register(DivisionCode township, List<CheckedForm> forms, Set<IdNumber> contested) {
        List<UUID> ids = forms.stream().map(form -> Ids.next()).toList();
        return register(ids, township, forms, contested, versions.current().version(), List.of());
    }

    /**
     * As {@link #register(DivisionCode, List)}, for one form that was signed before.
     *
     * @param id under which it came
     * @param formVersion the version that was signed
     * @param remark how it came, for the history
     */
    @Transactional
    public ApplicationState register(
            UUID id, DivisionCode township, CheckedForm form, String formVersion, Remark remark) {
        List<CheckedForm> forms = List.of(form);
        return register(List.of(id), township, forms, people.contestedAmong(forms), formVersion, List.of(remark))
                .get(0);
    }

    private List<ApplicationState> register(
            List<UUID> ids,
            DivisionCode township,
            List<CheckedForm> forms,
            Set<IdNumber> contested,
            String formVersion,
            List<Remark> remarks) {
        List<String> taken = numbers.next(Numbered.VOLUNTEER, township, forms.size());
        List<Volunteer> drafts = new ArrayList<>();
        Map<UUID, CheckedForm> named = new LinkedHashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            CheckedForm form = forms.get(i);
            drafts.add(Volunteer.draft(ids.get(i), taken.get(i), form.particulars(formVersion), clock.instant()));
            named.put(ids.get(i), form);
        }
        List<ApplicationState> states = volunteers.register(drafts, remarks);
        people.add(named, contested);
        return states;
    }
}
