package org.wugu.example.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.example.errand.NewErrand;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.sheets.ImportReport;
import org.wugu.sheets.SavedAs;
import org.wugu.sheets.Xlsx;

/** The sheet to fill in, the one to mend, and the clerk's yes to what is good. A no needs no word: it is forgotten after a day. */
@Path("/errand-sheets")
@RolesAllowed("clerk")
@ForTier(Tier.TOWNSHIP)
class ErrandSheetResource {

    private final ErrandSheet sheets;

    ErrandSheetResource(ErrandSheet sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("template")
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "errandTemplate", summary = "The sheet to fill in")
    @SavedAs("差事表模板.xlsx")
    public byte[] template() {
        return sheets.template().bytes();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "checkErrandSheet", summary = "Check a sheet row by row; nothing is kept but the check")
    public ImportReport<NewErrand> check(@RestForm("file") @Nullable FileUpload file) {
        return sheets.check(file);
    }

    @GET
    @Path("{id}/error-sheet")
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "errandErrorSheet", summary = "The bad rows with their reasons, to mend and send again")
    @SavedAs("差事表错误表.xlsx")
    public byte[] errorSheet(UUID id) {
        return sheets.errorSheet(id);
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmErrandSheet", summary = "Give every good row, all or none")
    public ImportReport<NewErrand> confirm(UUID id) {
        sheets.confirm(id);
        return sheets.report(id);
    }
}
