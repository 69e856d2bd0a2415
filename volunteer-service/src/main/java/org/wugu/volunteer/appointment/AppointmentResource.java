package org.wugu.volunteer.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.ReasonedStep;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;
import org.wugu.volunteer.appointment.ListAppointments.Appointed;

/** Whom county and city have appointed. */
@Path("/appointments")
@Tag(name = "Appointments")
class AppointmentResource {

    private static final String NAME = "[\\p{L}\\p{M}·.' -]{2,50}";

    private final Clock clock;
    private final Kinds kinds;
    private final Appoint appoint;
    private final Revoke revoke;
    private final ListAppointments listAppointments;
    private final ListAdvisors listAdvisors;
    private final PrintCertificate printCertificate;

    AppointmentResource(
            Clock clock,
            Kinds kinds,
            Appoint appoint,
            Revoke revoke,
            ListAppointments listAppointments,
            ListAdvisors listAdvisors,
            PrintCertificate printCertificate) {
        this.clock = clock;
        this.kinds = kinds;
        this.appoint = appoint;
        this.revoke = revoke;
        this.listAppointments = listAppointments;
        this.listAdvisors = listAdvisors;
        this.printCertificate = printCertificate;
    }

    /**
     * Somebody to be appointed.
     *
     * @param kind code of what the person is appointed to, such as {@code ADVISOR}
     * @param unit unit and post of the person, or null; it is not printed
     * @param until last day
     */
    record NewAppointment(
            @NotBlank @Size(max = 40) String kind,
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 100) String unit,
            @NotNull LocalDate since,
            @NotNull LocalDate until) {

        @Override
        public String toString() {
            return "NewAppointment";
        }
    }

    @GET
    @Path("kinds")
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listAppointmentKinds", summary = "To what people can be appointed")
    public List<Kinds.Kind> kinds() {
        return kinds.all();
    }

    @GET
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "listAppointments",
            summary = "Appointments of the own office, and of those below for the city")
    public Page<Appointed> list(
            @RestQuery @DefaultValue("PRESENT") ListAppointments.Which which,
            @RestQuery @DefaultValue(Position.FIRST) Position after) {
        return listAppointments.list(which, after);
    }

    @GET
    @Path("advisors")
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(
            operationId = "listAdvisors",
            summary =
                    "Advisors of the own office and of the city whose appointment stands on the day, today by default")
    public List<ListAdvisors.Advisor> advisors(@RestQuery @Nullable LocalDate on) {
        return listAdvisors.on(on == null ? LocalDate.now(clock) : on);
    }

    @POST
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"reviewer", "officer"})
    @Idempotent
    @Operation(operationId = "appoint", summary = "Appoint somebody, under the next certificate number")
    public RestResponse<Void> appoint(@Valid @NotNull NewAppointment appointment) {
        String name = appointment.name().strip();
        if (!name.matches(NAME)) {
            throw new Problem(PlatformProblems.INVALID).withField("name", "officer-name");
        }
        String unit = appointment.unit() == null || appointment.unit().isBlank()
                ? null
                : appointment.unit().strip();
        UUID id = appoint.appoint(appointment.kind(), name, unit, appointment.since(), appointment.until());
        return Created.at("/appointments/" + id);
    }

    @POST
    @Path("{id}/revocation")
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"reviewer", "officer"})
    @Operation(operationId = "revokeAppointment", summary = "Revoke an appointment, with a reason")
    public void revoke(UUID id, @Valid @NotNull ReasonedStep revocation) {
        revoke.revoke(id, revocation.version(), revocation.reason());
    }

    @GET
    @Path("{id}/certificate")
    @ForTier({Tier.COUNTY, Tier.CITY})
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Produces("application/pdf")
    @Operation(operationId = "printCertificate", summary = "The certificate of appointment, A4 landscape")
    public byte[] certificate(UUID id) {
        return printCertificate.print(id);
    }
}
