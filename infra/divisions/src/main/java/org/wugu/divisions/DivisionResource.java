package org.wugu.divisions;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
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
