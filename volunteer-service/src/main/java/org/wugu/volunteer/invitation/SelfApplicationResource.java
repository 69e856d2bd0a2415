package org.wugu.volunteer.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Reason;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.audit.StatedReason;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Page;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.invitation.SelfApplications.SelfApplicationItem;
import org.wugu.volunteer.invitation.SelfApplications.State;
import org.wugu.volunteer.journey.ApplicationState;

/** What applicants have handed in, as the township's clerk checks it. */
@Path("/self-applications")
@Tag(name = "Self-applications")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("clerk")
class SelfApplicationResource {

    private final CurrentScope scope;
    private final OpenSelfApplication openSelfApplication;
    private final TakeOver takeOver;
    private final SelfApplications applications;
    private final Photos photos;

    SelfApplicationResource(
            CurrentScope scope,
            OpenSelfApplication openSelfApplication,
            TakeOver takeOver,
            SelfApplications applications,
            Photos photos) {
        this.scope = scope;
        this.openSelfApplication = openSelfApplication;
        this.takeOver = takeOver;
        this.applications = applications;
        this.photos = photos;
    }

    /** The form as it is after the clerk has checked it. */
    @Schema(name = "CheckedSelfApplication")
    record Checked(@NotNull ApplicationForm form) {}

    @GET
    @Operation(operationId = "listSelfApplications", summary = "What applicants have handed in to the township")
    public Page<SelfApplicationItem> list(
            @RestQuery @DefaultValue("PENDING") State state, @RestQuery @Nullable UUID after) {
        return applications.list(state, after);
    }

    @POST
    @Path("{id}/identity")
    @Operation(
            operationId = "openSelfApplication",
            summary = "What one applicant entered, to be checked against the ID card")
    public OpenSelfApplication.Opened open(UUID id, @Valid @NotNull StatedReason reading) {
        return openSelfApplication.open(id, reading.reason());
    }

    @GET
    @Path("{id}/photo")
    @Produces("image/jpeg")
    @Operation(operationId = "readSelfApplicationPhoto", summary = "The applicant's photo, as JPEG")
    public byte[] photo(UUID id) {
        return photos.load(openSelfApplication.photo(id), id);
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent
    @Operation(operationId = "takeOverSelfApplication", summary = "Take the checked form over as a draft")
    public RestResponse<ApplicationState> accept(UUID id, @Valid @NotNull Checked checked) {
        DivisionCode township = scope.get().code();
        ApplicationState draft = takeOver.takeOver(township, id, checked.form());
        return Created.at("/applications/" + draft.id(), draft);
    }

    @POST
    @Path("{id}/rejection")
    @Transactional
    @Operation(operationId = "rejectSelfApplication", summary = "Do not take it over; what was entered is forgotten")
    public void reject(UUID id, @Valid @NotNull Reason rejection) {
        applications.rejected(applications.take(id), rejection.reason());
    }
}
