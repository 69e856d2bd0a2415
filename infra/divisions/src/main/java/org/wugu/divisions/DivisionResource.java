package org.wugu.divisions;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** The division tree, for whoever has logged in: it is public reference data. */
@Path("/divisions")
@Tag(name = "Divisions")
public class DivisionResource {

    private static final String CODE = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}";

    private final Divisions divisions;
    private final Clock clock;

    DivisionResource(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * One division.
     *
     * @param validFrom first day, or null when it was there before the records of the source begin
     * @param validTo first day on which it no longer existed, or null while it exists
     * @param local true for a unit outside the national list
     * @param successor code of the division that took its place
     */
    @Schema(name = "Division")
    public record DivisionView(
            String code,
            String name,
            Level level,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean local,
            @Nullable String successor) {

        public static DivisionView of(Division division) {
            DivisionCode successor = division.successor();
            return new DivisionView(
                    division.code().value(),
                    division.name(),
                    division.level(),
                    division.validFrom(),
                    division.validTo(),
                    division.local(),
                    successor == null ? null : successor.value());
        }
    }

    /** Children of a division on a day; without a parent the provinces. */
    @GET
    @Authenticated
    @Operation(operationId = "listDivisions", summary = "Divisions one level below the parent, by code")
    public List<DivisionView> list(
            @Parameter(description = "Division code; without it, the provinces") @RestQuery @Nullable
                    DivisionCode parent,
            @Parameter(description = "Day on which they have to be valid; default today") @RestQuery @Nullable
                    LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<Division> found = parent == null
                ? divisions.roots(day)
                : divisions.childrenOf(require(parent).code(), day);
        return found.stream().map(DivisionView::of).toList();
    }

    /** One division, valid or not. */
    @GET
    @Path("{code}")
    @Authenticated
    @Operation(operationId = "readDivision", summary = "One division, valid today or not")
    public DivisionView read(@Pattern(regexp = CODE) String code) {
        return DivisionView.of(require(DivisionCode.of(code)));
    }

    private Division require(DivisionCode code) {
        return divisions.find(code).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }
}
