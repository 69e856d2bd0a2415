package org.wugu.volunteer.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.journey.ActingOffice;
import org.wugu.volunteer.journey.ApplicationState;

/** The county's report of several volunteers to the city; each succeeds or fails alone. */
@Path("/reports")
@Tag(name = "Report")
class ReportsResource {

    private final ActingOffice office;
    private final ReportToCity reportToCity;

    ReportsResource(ActingOffice office, ReportToCity reportToCity) {
        this.office = office;
        this.reportToCity = reportToCity;
    }

    /** Volunteers to be reported together. */
    @Schema(name = "ReportRequest")
    record ReportRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid ReportItem> items) {}

    /**
     * One of several to be reported.
     *
     * @param version as the caller last saw it
     */
    @Schema(name = "ReportItem")
    record ReportItem(@NotNull UUID id, @NotNull Long version) {}

    /**
     * What became of one of them.
     *
     * @param problem slug of the problem that was in the way, such as {@code wrong-stage}, or null when it is reported
     * @param application where it stands now, or null when there was a problem
     */
    @Schema(name = "ReportOutcome")
    record ReportOutcome(
            UUID id, @Nullable String problem, @Nullable ApplicationState application) {}

    @POST
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "reportApplications", summary = "Report several; each succeeds or fails alone")
    public List<ReportOutcome> many(@Valid @NotNull ReportRequest request) {
        office.of(Tier.COUNTY);
        return request.items().stream().map(this::outcome).toList();
    }

    private ReportOutcome outcome(ReportItem item) {
        try {
            return new ReportOutcome(item.id(), null, reportToCity.report(item.id(), item.version()));
        } catch (Problem problem) {
            return new ReportOutcome(item.id(), problem.type().slug(), null);
        } catch (OptimisticLockException e) {
            return new ReportOutcome(item.id(), PlatformProblems.CHANGED_MEANWHILE.slug(), null);
        }
    }
}
