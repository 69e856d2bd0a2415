package org.wugu.volunteer.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ForTier;
import org.wugu.volunteer.hours.ReadHours.ServiceRecord;

/** The volunteer's own hours. */
@Path("/own-record/service-record")
@Tag(name = "Service record")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("volunteer")
class OwnHoursResource {

    private final ReadHours readHours;
    private final ReadStatement readStatement;
    private final PrintStatement printStatement;

    OwnHoursResource(ReadHours readHours, ReadStatement readStatement, PrintStatement printStatement) {
        this.readHours = readHours;
        this.readStatement = readStatement;
        this.printStatement = printStatement;
    }

    @GET
    @Operation(operationId = "readOwnServiceRecord", summary = "The own hours, with sums and stars")
    public ServiceRecord own() {
        return readHours.own();
    }

    @GET
    @Path("statement")
    @Produces("application/pdf")
    @Operation(operationId = "printOwnServiceRecord", summary = "The own confirmed hours within a period, A4")
    public byte[] print(
            @Parameter(description = AskedPeriod.FROM) @RestQuery @PastOrPresent @Nullable LocalDate from,
            @Parameter(description = AskedPeriod.TO) @RestQuery @PastOrPresent @Nullable LocalDate to) {
        return printStatement.print(readStatement.own(new AskedPeriod(from, to)));
    }
}
