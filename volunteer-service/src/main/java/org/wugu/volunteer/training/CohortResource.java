package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.ReasonedStep;
import org.wugu.platform.aggregate.Seen;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.http.Created;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;

/** Cohorts (培训班) from their proposal to their end, and who takes part. */
@Path("/cohorts")
@Tag(name = "Training")
class CohortResource {

    private final CurrentScope scope;
    private final OpenCohort openCohort;
    private final Enrol enrol;
    private final CloseCohort closeCohort;
    private final ReadCohorts readCohorts;

    CohortResource(
            CurrentScope scope, OpenCohort openCohort, Enrol enrol, CloseCohort closeCohort, ReadCohorts readCohorts) {
        this.scope = scope;
        this.openCohort = openCohort;
        this.enrol = enrol;
        this.closeCohort = closeCohort;
        this.readCohorts = readCohorts;
    }

    /** A cohort to be opened. */
    record NewCohort(
            @NotNull CohortKind kind,
            @NotBlank @Size(max = 60) String title) {}

    /**
     * The proposed cohort under its name.
     *
     * @param version as the caller last saw it
     */
    record CohortOpening(
            @NotNull Long version, @NotBlank @Size(max = 60) String title) {}

    /**
     * Who is to take part.
     *
     * @param version as the caller last saw it
     */
    record Enrolment(
            @NotNull Long version,
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull UUID> volunteers) {}

    /**
     * Who takes part no more, and why.
     *
     * @param version as the caller last saw it
     */
    record Withdrawal(
            @NotNull Long version,
            @NotNull UUID volunteer,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listCohorts", summary = "Cohorts within the own scope in numbers, newest first")
    public List<CohortItem> list() {
        return readCohorts.list();
    }

    @GET
    @Path("{id}")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readCohort", summary = "One cohort with participants, sessions, attendance and exams")
    public CohortDetail read(UUID id) {
        return readCohorts.read(id);
    }

    @POST
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Idempotent
    @Operation(operationId = "openCohort", summary = "Open a cohort that did not propose itself")
    public RestResponse<CohortStanding> openNew(@Valid @NotNull NewCohort cohort) {
        CohortStanding opened = openCohort.openNew(scope.get().code(), cohort.kind(), cohort.title());
        return Created.at("/cohorts/" + opened.id(), opened);
    }

    @POST
    @Path("{id}/opening")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "openProposedCohort", summary = "Open the cohort that proposed itself")
    public CohortStanding open(UUID id, @Valid @NotNull CohortOpening opening) {
        return openCohort.openProposed(id, opening.version(), opening.title());
    }

    @POST
    @Path("{id}/participants")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "enrol", summary = "Volunteers take part; each is told what is in the way")
    public List<Outcome> enrol(UUID id, @Valid @NotNull Enrolment enrolment) {
        return enrol.enrol(id, enrolment.version(), enrolment.volunteers());
    }

    @POST
    @Path("{id}/withdrawals")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "withdraw", summary = "Somebody takes part no more, with a reason")
    public CohortStanding withdraw(UUID id, @Valid @NotNull Withdrawal withdrawal) {
        return enrol.withdraw(id, withdrawal.version(), withdrawal.volunteer(), withdrawal.reason());
    }

    @POST
    @Path("{id}/closing")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "closeCohort", summary = "The cohort has ended")
    public CohortStanding close(UUID id, @Valid @NotNull Seen step) {
        return closeCohort.close(id, step.version());
    }

    @POST
    @Path("{id}/reopening")
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "reopenCohort", summary = "The cohort was closed by mistake, with a reason")
    public CohortStanding reopen(UUID id, @Valid @NotNull ReasonedStep reopening) {
        return closeCohort.reopen(id, reopening.version(), reopening.reason());
    }
}
