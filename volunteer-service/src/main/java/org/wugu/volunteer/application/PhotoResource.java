package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.form.PhotoOfVolunteer;

/** The applicant's photo. */
@Path("/applications/{id}/photo")
@Tag(name = "Photos")
class PhotoResource {

    private final Photos photos;
    private final PhotoOfVolunteer photoOfVolunteer;

    PhotoResource(Photos photos, PhotoOfVolunteer photoOfVolunteer) {
        this.photos = photos;
        this.photoOfVolunteer = photoOfVolunteer;
    }

    /** Storing is slow, and outside any transaction as loading is; it is refused early when it would be in vain. */
    @PUT
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Consumes({"image/jpeg", "image/png"})
    @Operation(operationId = "putPhoto", summary = "Set the photo of a draft or returned application")
    public void put(UUID id, byte[] picture) {
        photoOfVolunteer.requireEditable(id);
        photoOfVolunteer.attach(id, photos.store(id, picture));
    }

    @GET
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Produces("image/jpeg")
    @Operation(operationId = "readPhoto", summary = "The photo, as JPEG")
    public byte[] read(UUID id) {
        return photos.load(photoOfVolunteer.toRead(id), id);
    }
}
