package org.wugu.assessment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.figures.FigureBook;
import org.wugu.assessment.figures.FigureTable;
import org.wugu.assessment.figures.MonthCoverage;
import org.wugu.assessment.figures.MonthFigures;
import org.wugu.assessment.figures.VillageCoverage;
import org.wugu.assessment.reading.Asked.Months;
import org.wugu.platform.scope.ForEveryTier;

/** The figures of the caller's office and of those below it. */
@Path("/figures")
@RolesAllowed({"clerk", "reviewer", "officer", "reader"})
@Tag(name = "Figures")
class FigureResource {

    private final FigureBook figures;
    private final Asked asked;

    FigureResource(FigureBook figures, Asked asked) {
        this.figures = figures;
        this.asked = asked;
    }

    @GET
    @ForEveryTier
    @Operation(operationId = "figures", summary = "Figures of an office and of the offices one level below it")
    public FigureTable figures(
            @Parameter(description = "Division code inside the caller's office; default the caller's own")
                    @QueryParam("parent")
                    @Nullable
                    String parent,
            @Parameter(description = "YYYY-MM: only volunteers who reached their present stage in that month")
                    @QueryParam("month")
                    @Nullable
                    String month) {
        return figures.table(asked.office("parent", parent), asked.month("month", month));
    }

    @GET
    @ForEveryTier
    @Path("/months")
    @Operation(
            operationId = "figuresByMonth",
            summary = "Figures of one office in every month of a range, oldest first, zeros included")
    public List<MonthFigures> months(
            @Parameter(description = "Division code inside the caller's office; default the caller's own")
                    @QueryParam("code")
                    @Nullable
                    String code,
            @Parameter(description = "First month, YYYY-MM; default eleven months before the last")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Last month, YYYY-MM; default the present one; at most 120 months in all")
                    @QueryParam("to")
                    @Nullable
                    String to) {
        Months range = asked.months(from, to);
        return figures.months(asked.office("code", code), range.first(), range.last());
    }

    @GET
    @ForEveryTier
    @Path("/coverage")
    @Operation(
            operationId = "coverage",
            summary = "Volunteers in every valid village of an office, zeros included, by code")
    public List<VillageCoverage> coverage(
            @Parameter(description = "Division code inside the caller's office; default the caller's own")
                    @QueryParam("code")
                    @Nullable
                    String code) {
        return figures.coverage(asked.office("code", code));
    }

    @GET
    @ForEveryTier
    @Path("/coverage/months")
    @Operation(
            operationId = "coverageByMonth",
            summary = "Villages of one office with one and with two volunteers or more at the end of every month of a"
                    + " range, oldest first; of the present month as of today")
    public List<MonthCoverage> coverageByMonth(
            @Parameter(description = "Division code inside the caller's office; default the caller's own")
                    @QueryParam("code")
                    @Nullable
                    String code,
            @Parameter(description = "First month, YYYY-MM; default eleven months before the last")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            description =
                                    "Last month, YYYY-MM, not after the present one, which is the default; at most 120"
                                            + " months in all")
                    @QueryParam("to")
                    @Nullable
                    String to) {
        Months range = asked.monthsUntilNow(from, to);
        return figures.coverageByMonth(asked.office("code", code), range.first(), range.last());
    }
}
