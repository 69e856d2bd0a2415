package org.wugu.assessment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.figures.FigureBook;
import org.wugu.assessment.figures.FigureTable;
import org.wugu.assessment.figures.MonthFigures;
import org.wugu.assessment.figures.VillageCoverage;

/** The figures of the caller's office and of those below it. */
@Path("/figures")
@RolesAllowed({"clerk", "reviewer", "officer", "reader"})
@Tag(name = "Figures")
class FigureResource {

    private static final int MOST_MONTHS = 120;

    private final FigureBook figures;
    private final Asked asked;
    private final Clock clock;

    FigureResource(FigureBook figures, Asked asked, Clock clock) {
        this.figures = figures;
        this.asked = asked;
        this.clock = clock;
    }

    @GET
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
        YearMonth last = asked.month("to", to).orElseGet(() -> YearMonth.now(clock));
        YearMonth first = asked.month("from", from).orElseGet(() -> last.minusMonths(11));
        if (first.isAfter(last)) {
            throw Asked.invalid("from", "months-out-of-order");
        }
        if (first.plusMonths(MOST_MONTHS).compareTo(last) <= 0) {
            throw Asked.invalid("from", "too-many-months", MOST_MONTHS);
        }
        return figures.months(asked.office("code", code), first, last);
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "coverage",
            summary = "Volunteers in every valid village of a township, zeros included, by code")
    public List<VillageCoverage> coverage(
            @Parameter(description = "9-digit code inside the caller's office; default the caller's own, if a township")
                    @QueryParam("township")
                    @Nullable
                    String township) {
        return figures.coverage(asked.township("township", township));
    }
}
