package org.wugu.volunteer.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.form.CheckedForm;
import org.wugu.volunteer.form.FormRules;
import org.wugu.volunteer.journey.ApplicationState;

/** What a person may ask of the office that holds the data; each answer leaves a trace. */
@Path("/applications")
@Tag(name = "Rights of the person")
class RightsResource {

    private final CurrentScope scope;
    private final FormRules rules;
    private final CorrectPerson correctPerson;
    private final ErasePerson erasePerson;

    RightsResource(CurrentScope scope, FormRules rules, CorrectPerson correctPerson, ErasePerson erasePerson) {
        this.scope = scope;
        this.rules = rules;
        this.correctPerson = correctPerson;
        this.erasePerson = erasePerson;
    }

    /**
     * The form as it should read, and why.
     *
     * @param version as the caller last saw it
     */
    record PersonCorrection(
            @NotNull Long version,
            @NotBlank @Size(max = 500) String reason,
            @NotNull ApplicationForm form) {}

    /**
     * Why the data go, such as the person's own wish.
     *
     * @param version as the caller last saw it
     */
    record Erasure(
            @NotNull Long version,
            @NotBlank @Size(max = 200) String reason) {}

    @POST
    @Path("{id}/person-correction")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Operation(operationId = "correctPerson", summary = "Correct what is known of a member; the former form is kept")
    public ApplicationState correct(UUID id, @Valid @NotNull PersonCorrection correction) {
        CheckedForm form = rules.check(correction.form(), scope.get().code()).orThrow();
        return correctPerson.correct(id, correction.version(), form, correction.reason());
    }

    @POST
    @Path("{id}/erasure")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "erasePerson", summary = "Delete a person's data after the time of keeping")
    public ApplicationState erase(UUID id, @Valid @NotNull Erasure erasure) {
        return erasePerson.erase(id, erasure.version(), erasure.reason());
    }
}
