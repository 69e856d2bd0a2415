package org.wugu.assessment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.assessment.figures.FigureBook;
import org.wugu.divisions.Divisions;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.sheets.Xlsx;

/** What {@link FigureResource#figures} shows, as an Excel workbook. */
@Path("/figures.xlsx")
@RolesAllowed({"clerk", "reviewer", "officer", "reader"})
@Tag(name = "Figures")
class SheetResource {

    private final FigureBook figures;
    private final Asked asked;
    private final Divisions divisions;
    private final JsonWebToken token;
    private final Clock clock;

    SheetResource(FigureBook figures, Asked asked, Divisions divisions, JsonWebToken token, Clock clock) {
        this.figures = figures;
        this.asked = asked;
        this.divisions = divisions;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @ForEveryTier
    @Produces(Xlsx.TYPE)
    @Operation(operationId = "figuresSheet", summary = "The figures of GET /figures as an Excel workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Xlsx.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @RestQuery @Nullable AskedOffice parent,
            @Parameter(description = "YYYY-MM: only volunteers who reached their present stage in that month")
                    @RestQuery
                    @Nullable
                    YearMonth month,
            @Context HttpHeaders headers) {
        DivisionCode office = asked.office(parent);
        Optional<YearMonth> wanted = Optional.ofNullable(month);
        FigureSheet sheet = new FigureSheet(language(headers), this::nameOf);
        return Response.ok(sheet.of(figures.table(office, wanted), wanted, exporter(), clock.instant()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures-" + office + ".xlsx\"")
                .build();
    }

    private String nameOf(String code) {
        return divisions.nameOf(DivisionCode.of(code));
    }

    private String exporter() {
        return token.<String>claim("preferred_username").orElseGet(token::getSubject);
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wish ->
                        wish.getLanguage().equals("zh") || wish.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
