package org.wugu.volunteer.application.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;

/** The sheet to fill in. */
@Path("/import-template")
@Tag(name = "Import")
class TemplateResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentScope scope;
    private final Template template;

    TemplateResource(CurrentScope scope, Template template) {
        this.scope = scope;
        this.template = template;
    }

    @GET
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Produces(XLSX)
    @Operation(operationId = "importTemplate", summary = "The sheet to fill in, with the township's villages")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> template() {
        return RestResponse.ResponseBuilder.ok(template.of(scope.get().code()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + Template.FILE_NAME)
                .build();
    }
}
