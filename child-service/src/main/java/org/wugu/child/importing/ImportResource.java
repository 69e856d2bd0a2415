package org.wugu.child.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Created;
import org.wugu.platform.scope.ForTier;
import org.wugu.sheets.ImportReport;
import org.wugu.sheets.SavedAs;
import org.wugu.sheets.Xlsx;

/** Many forms at once: the sheet to fill in, the checked one, and the clerk's yes or no to it. */
@Path("/")
@Tag(name = "Import")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("clerk")
class ImportResource {

    private final ImportChildren imports;

    ImportResource(ImportChildren imports) {
        this.imports = imports;
    }

    /**
     * What a confirmation made.
     *
     * @param created drafts registered; the same number however often it is confirmed
     */
    @Schema(name = "ImportConfirmed")
    record Confirmed(int created) {}

    @GET
    @Path("import-template")
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "importTemplate", summary = "The sheet to fill in, with the township's villages")
    @SavedAs("孤困儿童统计表模板.xlsx")
    public byte[] template() {
        return imports.template().bytes();
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "checkSheet", summary = "Check a sheet row by row; nothing is kept but the check")
    @APIResponse(responseCode = "201", description = "Checked; Location names the check, which expires")
    public RestResponse<ImportReport<PreviewRow>> check(@RestForm("file") @Nullable FileUpload file) {
        ImportReport<PreviewRow> report = imports.check(file);
        return Created.at("/imports/" + report.id(), report);
    }

    @GET
    @Path("imports/{id}")
    @Operation(operationId = "readImport", summary = "What came of checking a sheet")
    public ImportReport<PreviewRow> read(UUID id) {
        return imports.report(id);
    }

    @GET
    @Path("imports/{id}/error-sheet")
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "importErrorSheet", summary = "The bad rows with their reasons, to mend and send again")
    @SavedAs("孤困儿童统计表错误表.xlsx")
    public byte[] errorSheet(UUID id) {
        return imports.errorSheet(id);
    }

    @POST
    @Path("imports/{id}/confirmation")
    @Operation(operationId = "confirmImport", summary = "Register every good row as a draft, all or none")
    public Confirmed confirm(UUID id) {
        return new Confirmed(imports.confirm(id));
    }

    @DELETE
    @Path("imports/{id}")
    @Operation(operationId = "discardImport", summary = "Forget a checked sheet")
    public void discard(UUID id) {
        imports.discard(id);
    }
}
