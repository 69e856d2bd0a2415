package org.wugu.volunteer.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.divisions.DivisionView;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.form.ApplicationForm;
import org.wugu.volunteer.invitation.ReadInvitation.Held;

/**
 * What an applicant does with an invitation, without an account. The secret comes in a header and not in the address, which
 * others write down. Nothing that was entered ever comes back.
 */
@Path("/public")
@Tag(name = "Applicants")
@PermitAll
class ApplicantResource {

    private static final String TOKEN = "Invitation-Token";

    private final ReadInvitation readInvitation;
    private final HandIn handIn;
    private final HandInPhoto handInPhoto;
    private final Photos photos;

    ApplicantResource(ReadInvitation readInvitation, HandIn handIn, HandInPhoto handInPhoto, Photos photos) {
        this.readInvitation = readInvitation;
        this.handIn = handIn;
        this.handInPhoto = handInPhoto;
        this.photos = photos;
    }

    /**
     * A form as the applicant filled it in.
     *
     * @param consent that the applicant, who was told who reads what and for how long, agrees to it (单独同意)
     */
    @Schema(name = "HandedInForm")
    record HandedIn(@NotNull ApplicationForm form, boolean consent) {}

    /**
     * What the applicant gets.
     *
     * @param receipt to be told to the township when asking after the application, such as {@code 7KQ2M-X4HPD}
     */
    record Receipt(String receipt) {}

    @GET
    @Path("invitation")
    @Operation(operationId = "readInvitation", summary = "Whose invitation it is, and the form")
    public Held invitation(@HeaderParam(TOKEN) @Nullable String token) {
        return readInvitation.read(token);
    }

    @GET
    @Path("divisions")
    @Operation(operationId = "listOpenDivisions", summary = "Divisions one level below the parent, by code")
    public List<DivisionView> divisions(
            @RestQuery @NotNull @OfLevel({Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWNSHIP})
                    DivisionCode parent) {
        return readInvitation.below(parent);
    }

    @POST
    @Path("self-applications")
    @Operation(
            operationId = "handInApplication",
            summary = "Hand in a filled-in form; the same key again gets the same receipt")
    public Receipt handIn(
            @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam("Idempotency-Key") @NotNull @Pattern(regexp = "[!-~]{1,80}") String key,
            @Valid @NotNull HandedIn handedIn) {
        if (!handedIn.consent()) {
            throw new Problem(PlatformProblems.INVALID).withField("consent", "consent-required");
        }
        return new Receipt(handIn.handIn(token, key, handedIn.form()));
    }

    @PUT
    @Path("self-applications/{receipt}/photo")
    @Consumes({"image/jpeg", "image/png"})
    @Operation(operationId = "handInPhoto", summary = "Add a photo to what was handed in within the hour")
    public void photo(@HeaderParam(TOKEN) @Nullable String token, String receipt, byte[] picture) {
        UUID application = handInPhoto.requireAwaited(token, receipt);
        handInPhoto.attach(token, receipt, photos.store(application, picture));
    }
}
