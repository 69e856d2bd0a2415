package org.wugu.volunteer.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.hours.ReadHours.ServiceRecord;

/** A volunteer's hours, and the own ones. */
@Path("/")
@Tag(name = "Service record")
class VolunteerHoursResource {

    private final ReadHours readHours;
    private final ReadStatement readStatement;
    private final PrintStatement printStatement;

    VolunteerHoursResource(ReadHours readHours, ReadStatement readStatement, PrintStatement printStatement) {
        this.readHours = readHours;
        this.readStatement = readStatement;
        this.printStatement = printStatement;
    }

    @GET
    @Path("applications/{id}/service-record")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "readServiceRecord", summary = "A volunteer's hours, with sums and stars")
    public ServiceRecord read(UUID id) {
        return readHours.of(id);
    }

    /** Reads in one transaction and prints after it, so that no connection waits for paper. */
    @GET
    @Path("applications/{id}/service-record/statement")
    @ForTier({Tier.TOWNSHIP, Tier.COUNTY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Produces("application/pdf")
    @Operation(operationId = "printServiceRecord", summary = "Confirmed hours within a period, A4")
    public byte[] print(
            UUID id,
            @Parameter(description = AskedPeriod.FROM) @RestQuery @PastOrPresent @Nullable LocalDate from,
            @Parameter(description = AskedPeriod.TO) @RestQuery @PastOrPresent @Nullable LocalDate to) {
        return printStatement.print(readStatement.of(id, new AskedPeriod(from, to)));
    }

    @GET
    @Path("own-record/service-record")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("volunteer")
    @Operation(operationId = "readOwnServiceRecord", summary = "The own hours, with sums and stars")
    public ServiceRecord own() {
        return readHours.own();
    }

    @GET
    @Path("own-record/service-record/statement")
    @ForTier(Tier.TOWNSHIP)
    @RolesAllowed("volunteer")
    @Produces("application/pdf")
    @Operation(operationId = "printOwnServiceRecord", summary = "The own confirmed hours within a period, A4")
    public byte[] printOwn(
            @Parameter(description = AskedPeriod.FROM) @RestQuery @PastOrPresent @Nullable LocalDate from,
            @Parameter(description = AskedPeriod.TO) @RestQuery @PastOrPresent @Nullable LocalDate to) {
        return printStatement.print(readStatement.own(new AskedPeriod(from, to)));
    }
}
