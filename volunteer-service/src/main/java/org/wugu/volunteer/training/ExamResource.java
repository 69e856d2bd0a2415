package org.wugu.volunteer.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.Outcome;
import org.wugu.platform.aggregate.Steps;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;

/** The final exam of a course. */
@Path("/cohorts/{id}")
@Tag(name = "Training")
@ForTier(Tier.COUNTY)
@RolesAllowed({"reviewer", "officer"})
class ExamResource {

    private final RecordExam recordExam;

    ExamResource(RecordExam recordExam) {
        this.recordExam = recordExam;
    }

    /** What one of them reached. */
    record ExamResult(
            @NotNull UUID volunteer,
            @NotNull @Min(0) @Max(100) Integer score) {}

    /**
     * The results of one exam or resit.
     *
     * @param version of the cohort, as the caller last saw it
     */
    record ExamResults(
            @NotNull Long version,
            @NotNull @PastOrPresent LocalDate heldOn,
            @NotEmpty @Size(max = Steps.MOST) List<@NotNull @Valid ExamResult> results) {}

    /**
     * Whose latest result was a mistake, and why.
     *
     * @param version of the cohort, as the caller last saw it
     */
    record ExamRetraction(
            @NotNull Long version,
            @NotNull UUID volunteer,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("exam-results")
    @Operation(operationId = "recordExamResults", summary = "Enter exam results; those who pass go forward")
    public List<Outcome> record(UUID id, @Valid @NotNull ExamResults results) {
        return recordExam.record(id, results.version(), results.heldOn(), scores(results.results()));
    }

    @POST
    @Path("exam-retraction")
    @Operation(operationId = "retractExamResult", summary = "Take back a participant's latest result, with a reason")
    public CohortStanding retract(UUID id, @Valid @NotNull ExamRetraction retraction) {
        return recordExam.retract(id, retraction.version(), retraction.volunteer(), retraction.reason());
    }

    private static Map<UUID, Integer> scores(List<ExamResult> results) {
        Map<UUID, Integer> scores = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            ExamResult result = results.get(i);
            if (scores.put(result.volunteer(), result.score()) != null) {
                throw new Problem(PlatformProblems.INVALID)
                        .withField("results[" + i + "].volunteer", "participant-twice");
            }
        }
        return scores;
    }
}
