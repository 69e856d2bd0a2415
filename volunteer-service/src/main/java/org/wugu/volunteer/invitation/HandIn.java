package org.wugu.volunteer.invitation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.platform.crypto.Secret;
import org.wugu.platform.database.Database;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.FormRules;
import org.wugu.volunteer.form.FormVersions;
import org.wugu.volunteer.invitation.Invitations.Standing;

/**
 * An applicant hands in the form (自助申请). The form is checked as a clerk's is, except for one thing: whether the person is
 * registered already is told to the township alone, so that no invitation serves to try out ID numbers.
 */
@ApplicationScoped
class HandIn {

    private static final String HAND_IN = """
            select standing, given_receipt from wugu.hand_in(
              :tokens, :now, :id, :requestKey, :receipt, :version, :village, :content, :name, :hashes)""";

    private final Database database;
    private final HeldInvitation held;
    private final FormRules rules;
    private final FormVersions versions;
    private final SealedForms sealedForms;
    private final Clock clock;

    HandIn(
            Database database,
            HeldInvitation held,
            FormRules rules,
            FormVersions versions,
            SealedForms sealedForms,
            Clock clock) {
        this.database = database;
        this.held = held;
        this.rules = rules;
        this.versions = versions;
        this.sealedForms = sealedForms;
        this.clock = clock;
    }

    private record Answer(Standing standing, @Nullable String givenReceipt) {}

    /**
     * Keeps the form and tells its receipt; the same request once more gets the same receipt.
     *
     * @throws Problem {@code invalid}, or what is wrong with the invitation
     */
    @Transactional
    String handIn(@Nullable String token, String requestKey, ApplicationForm typed) {
        return receiptOf(token, requestKey).orElseGet(() -> keep(token, requestKey, typed));
    }

    private String keep(@Nullable String token, String requestKey, ApplicationForm typed) {
        CheckedForm form = rules.check(typed, held.require(token).township()).orThrow();
        UUID id = Ids.next();
        Answer answer = database.sql(HAND_IN)
                .with("tokens", held.tokens(token))
                .with("now", clock.instant())
                .with("id", id)
                .with("requestKey", requestKey)
                .with("receipt", Secret.legible())
                .with("version", versions.current().version())
                .with("village", form.servingVillage())
                .with("content", sealedForms.form.seal(id, form.form()))
                .with("name", sealedForms.name.seal(id, form.name()))
                .with("hashes", sealedForms.idHashes(form.idNumber()))
                .first(Answer.class)
                .orElseThrow(() -> new Problem(VolunteerProblems.INVITATION_UNKNOWN));
        HeldInvitation.requireOpen(answer.standing());
        return requireNonNull(answer.givenReceipt());
    }

    private Optional<String> receiptOf(@Nullable String token, String requestKey) {
        return database.sql("select wugu.receipt(:tokens, :requestKey)")
                .with("tokens", held.tokens(token))
                .with("requestKey", requestKey)
                .first(String.class);
    }
}
