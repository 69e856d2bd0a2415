package org.wugu.volunteer.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Tier;
import org.wugu.platform.crypto.Secret;
import org.wugu.platform.http.Created;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.idempotency.Idempotent;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForTier;
import org.wugu.problem.Problem;
import org.wugu.volunteer.invitation.Invitations.Invitation;

/** The township's invitations to apply. */
@Path("/invitations")
@Tag(name = "Invitations")
@ForTier(Tier.TOWNSHIP)
@RolesAllowed("clerk")
class InvitationResource {

    private final CurrentScope scope;
    private final Invitations invitations;
    private final Clock clock;
    private final Period usual;
    private final Period longest;

    InvitationResource(
            CurrentScope scope,
            Invitations invitations,
            Clock clock,
            @ConfigProperty(name = "wugu.invitation.valid-for") Period usual,
            @ConfigProperty(name = "wugu.invitation.longest") Period longest) {
        this.scope = scope;
        this.invitations = invitations;
        this.clock = clock;
        this.usual = usual;
        this.longest = longest;
    }

    /**
     * An invitation to be made.
     *
     * @param uses how many people may apply by it
     * @param lastDay the last day on which they may; without it a week from today
     */
    record NewInvitation(
            @NotNull @Min(1) @Max(500) Integer uses,
            @Nullable LocalDate lastDay) {}

    /**
     * A new invitation with its secret, which is shown this once.
     *
     * @param token the last part of the address {@code /join/…} that the QR code leads to
     */
    record IssuedInvitation(UUID id, String token, LocalDate lastDay, int uses) {}

    @POST
    @Idempotent
    @Operation(operationId = "issueInvitation", summary = "Make an invitation; its secret is told this once")
    public RestResponse<IssuedInvitation> issue(@Valid @NotNull NewInvitation wanted) {
        DivisionCode township = scope.get().code();
        LocalDate lastDay = lastDay(wanted.lastDay());
        String token = Secret.token();
        UUID id = invitations.keep(township, token, wanted.uses(), lastDay);
        return Created.at("/invitations/" + id, new IssuedInvitation(id, token, lastDay, wanted.uses()));
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "The township's invitations, newest first")
    public Page<Invitation> list(@RestQuery @DefaultValue(Position.FIRST) Position after) {
        return invitations.list(after);
    }

    @POST
    @Path("{id}/revocation")
    @Operation(operationId = "revokeInvitation", summary = "Let nobody apply by an invitation any more")
    public void revoke(UUID id) {
        invitations.revoke(id);
    }

    private LocalDate lastDay(@Nullable LocalDate wanted) {
        LocalDate today = LocalDate.now(clock);
        if (wanted == null) {
            return today.plus(usual);
        }
        if (wanted.isBefore(today) || wanted.isAfter(today.plus(longest))) {
            throw new Problem(PlatformProblems.INVALID)
                    .withField(
                            "lastDay",
                            "invitation-last-day",
                            today.plus(longest).toString());
        }
        return wanted;
    }
}
