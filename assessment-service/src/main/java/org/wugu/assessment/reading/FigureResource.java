package org.wugu.assessment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
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
@ForEveryTier
class FigureResource {

    private final FigureBook figures;
    private final Asked asked;

    FigureResource(FigureBook figures, Asked asked) {
        this.figures = figures;
        this.asked = asked;
    }

    @GET
    @Operation(operationId = "figures", summary = "Figures of an office and of the offices one level below it")
    public FigureTable figures(
            @RestQuery @Nullable AskedOffice parent,
            @Parameter(description = "YYYY-MM: only volunteers who reached their present stage in that month")
                    @RestQuery
                    @Nullable
                    YearMonth month) {
        return figures.table(asked.office(parent), Optional.ofNullable(month));
    }

    @GET
    @Path("/months")
    @Operation(
            operationId = "figuresByMonth",
            summary = "Figures of one office in every month of a range, oldest first, zeros included")
    public List<MonthFigures> months(
            @RestQuery @Nullable AskedOffice code,
            @Parameter(description = "First month, YYYY-MM; default eleven months before the last") @RestQuery @Nullable
                    YearMonth from,
            @Parameter(description = "Last month, YYYY-MM; default the present one; at most 120 months in all")
                    @RestQuery
                    @Nullable
                    YearMonth to) {
        Months range = asked.months(from, to);
        return figures.months(asked.office(code), range.first(), range.last());
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "coverage",
            summary = "Volunteers in every valid village of an office, zeros included, by code")
    public List<VillageCoverage> coverage(@RestQuery @Nullable AskedOffice code) {
        return figures.coverage(asked.office(code));
    }

    @GET
    @Path("/coverage/months")
    @Operation(
            operationId = "coverageByMonth",
            summary = "Villages of one office with one and with two volunteers or more at the end of every month of a"
                    + " range, oldest first; of the present month as of today")
    public List<MonthCoverage> coverageByMonth(
            @RestQuery @Nullable AskedOffice code,
            @Parameter(description = "First month, YYYY-MM; default eleven months before the last") @RestQuery @Nullable
                    YearMonth from,
            @Parameter(
                            description =
                                    "Last month, YYYY-MM, not after the present one, which is the default; at most 120"
                                            + " months in all")
                    @RestQuery
                    @Nullable
                    YearMonth to) {
        Months range = asked.monthsUntilNow(from, to);
        return figures.coverageByMonth(asked.office(code), range.first(), range.last());
    }
}
