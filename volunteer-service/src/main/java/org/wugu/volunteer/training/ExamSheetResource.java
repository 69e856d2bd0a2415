package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.sheets.SheetTurns;
import org.wugu.sheets.Xlsx;

/** Exam results as an Excel sheet. */
@Path("/cohorts/{id}")
@Tag(name = "Training")
class ExamSheetResource {

    private final ExamTemplate template;
    private final SheetTurns turns;
    private final CheckExamSheet checkExamSheet;

    ExamSheetResource(ExamTemplate template, SheetTurns turns, CheckExamSheet checkExamSheet) {
        this.template = template;
        this.turns = turns;
        this.checkExamSheet = checkExamSheet;
    }

    @GET
    @Path("exam-template")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "examTemplate", summary = "The sheet to fill in, with everybody who may sit the exam")
    public RestResponse<byte[]> template(UUID id) {
        return Xlsx.named("结业考核成绩.xlsx", template.of(id));
    }

    @POST
    @Path("exam-sheet")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "checkExamSheet", summary = "Check a sheet of results row by row; nothing is kept")
    public ExamSheetReport check(UUID id, @RestForm("file") @Nullable FileUpload file) {
        FileUpload sheet = Xlsx.sent(file);
        return turns.check(() -> checkExamSheet.check(id, sheet.uploadedFile()));
    }

    @POST
    @Path("exam-error-sheet")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Xlsx.TYPE)
    @Operation(
            operationId = "examErrorSheet",
            summary = "The bad rows of a sheet of results with their reasons, to mend and send again; nothing is kept")
    public RestResponse<byte[]> errors(UUID id, @RestForm("file") @Nullable FileUpload file) {
        FileUpload sheet = Xlsx.sent(file);
        return Xlsx.named("结业考核成绩错误表.xlsx", turns.check(() -> checkExamSheet.errors(id, sheet.uploadedFile())));
    }
}
