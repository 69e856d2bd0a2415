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

/** A volunteer's hours. */
@Path("/applications/{id}/service-record")
@Tag(name = "Service record")
@ForTier({Tier.TOWNSHIP, Tier.COUNTY})
@RolesAllowed({"clerk", "reviewer", "officer"})
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
    @Operation(operationId = "readServiceRecord", summary = "A volunteer's hours, with sums and stars")
    public ServiceRecord read(UUID id) {
        return readHours.of(id);
    }

    /** Reads in one transaction and prints after it, so that no connection waits for paper. */
    @GET
    @Path("statement")
    @Produces("application/pdf")
    @Operation(operationId = "printServiceRecord", summary = "Confirmed hours within a period, A4")
    public byte[] print(
            UUID id,
            @Parameter(description = AskedPeriod.FROM) @RestQuery @PastOrPresent @Nullable LocalDate from,
            @Parameter(description = AskedPeriod.TO) @RestQuery @PastOrPresent @Nullable LocalDate to) {
        return printStatement.print(readStatement.of(id, new AskedPeriod(from, to)));
    }
}
