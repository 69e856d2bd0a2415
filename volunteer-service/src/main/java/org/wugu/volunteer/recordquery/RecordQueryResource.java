package org.wugu.volunteer.recordquery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.ReasonedItem;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.StepOutcome;

/** What an authority answered about volunteers; each has an outcome of its own. */
@Path("/record-queries")
@Tag(name = "Record query")
@ForTier(Tier.COUNTY)
@RolesAllowed({"reviewer", "officer"})
class RecordQueryResource {

    private final QueryRecords queryRecords;

    RecordQueryResource(QueryRecords queryRecords) {
        this.queryRecords = queryRecords;
    }

    /** What the authority answered: never what was found, only whether. */
    @Schema(name = "RecordQueryResult")
    enum Result {
        /** 无记录. */
        CLEAR,
        /** 有记录. */
        FOUND
    }

    /**
     * One answer about several.
     *
     * @param authority who was asked, such as 阳谷县公安局
     */
    record RecordQueryRequest(
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid StepItem> items,
            @NotNull @PastOrPresent LocalDate queriedOn,
            @NotNull Result result,
            @NotBlank @Size(max = 100) String authority) {}

    @POST
    @Operation(operationId = "recordQueries", summary = "Record an authority's answer about volunteers")
    public List<StepOutcome> record(@Valid @NotNull RecordQueryRequest request) {
        return queryRecords.record(
                request.items(), request.queriedOn(), request.result() == Result.CLEAR, request.authority());
    }

    @POST
    @Path("retraction")
    @Operation(operationId = "retractRecordQuery", summary = "Take back a volunteer's latest record query")
    public ApplicationState retract(@Valid @NotNull ReasonedItem retraction) {
        return queryRecords.retract(retraction.id(), retraction.version(), retraction.reason());
    }
}
