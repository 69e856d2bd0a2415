package org.wugu.volunteer.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.Remark;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.FormRules;
import org.wugu.volunteer.form.PhotoOfVolunteer;
import org.wugu.volunteer.form.RegisterDraft;
import org.wugu.volunteer.invitation.SelfApplications.Pending;
import org.wugu.volunteer.journey.ApplicationState;

/**
 * The clerk has checked the form against the ID card and takes it over as a draft, corrected where needed. The draft keeps
 * the version of the form whose declarations the applicant signed.
 */
@ApplicationScoped
class TakeOver {

    private final SelfApplications applications;
    private final FormRules rules;
    private final RegisterDraft registerDraft;
    private final PhotoOfVolunteer photos;

    TakeOver(SelfApplications applications, FormRules rules, RegisterDraft registerDraft, PhotoOfVolunteer photos) {
        this.applications = applications;
        this.rules = rules;
        this.registerDraft = registerDraft;
        this.photos = photos;
    }

    /**
     * Registers the draft under the id of what was handed in, for which the photo is sealed, and forgets what was handed in.
     *
     * @throws Problem {@code invalid}, {@code already-registered}, or {@code self-application-decided}
     */
    @Transactional
    ApplicationState takeOver(DivisionCode township, UUID id, ApplicationForm corrected) {
        Pending pending = applications.take(id);
        ApplicationState draft = registerDraft.register(
                id,
                township,
                rules.check(corrected, township).orThrow(),
                pending.formVersion(),
                new Remark("selfApplication", pending.receipt()));
        if (pending.photo() != null) {
            photos.adopt(draft.id(), pending.photo());
        }
        applications.takenOver(pending, draft.id());
        return draft;
    }
}
