package org.wugu.volunteer.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.attachments.Photos;
import org.wugu.platform.audit.StatedReason;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.dossier.ExportPerson.Held;

/** What is held about a person, for the person. POST, as for every identity: a reason is given and kept. */
@Path("/applications/{id}/export")
@Tag(name = "Rights of the person")
class ExportResource {

    private final ExportPerson exportPerson;
    private final Photos photos;

    ExportResource(ExportPerson exportPerson, Photos photos) {
        this.exportPerson = exportPerson;
        this.photos = photos;
    }

    @POST
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "exportPerson", summary = "Everything that is held about a person, for the person")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonFile.class)))
    public Map<String, @Nullable Object> export(UUID id, @Valid @NotNull StatedReason request) {
        Held held = exportPerson.export(id, request.reason());
        held.file().put("photo", held.photo() == null ? null : photos.load(held.photo(), id));
        return held.file();
    }
}
