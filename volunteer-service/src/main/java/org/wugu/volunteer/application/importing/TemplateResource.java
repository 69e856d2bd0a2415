package org.wugu.volunteer.application.importing;

import org.wugu.sheets.SavedAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.sheets.Xlsx;

/** The sheet to fill in. */
@Path("/import-template")
@Tag(name = "Import")
class TemplateResource {

    private final CurrentScope scope;
    private final ImportTemplate template;

    TemplateResource(CurrentScope scope, ImportTemplate template) {
        this.scope = scope;
        this.template = template;
    }

    @GET
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("clerk")
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "importTemplate", summary = "The sheet to fill in, with the township's villages")
    @SavedAs("志愿者申请表模板.xlsx")
    public byte[] template() {
        return template.of(scope.get().code()).bytes();
    }
}
