package org.wugu.volunteer.application.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.sheets.Xlsx;

/** The sheet to fill in. */
@Path("/import-template")
@Tag(name = "Import")
class TemplateResource {

    private final ImportApplications imports;

    TemplateResource(ImportApplications imports) {
        this.imports = imports;
    }

    @GET
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "importTemplate", summary = "The sheet to fill in, with the township's villages")
    public RestResponse<byte[]> template() {
        return Xlsx.named("志愿者申请表模板.xlsx", imports.template().bytes());
    }
}
