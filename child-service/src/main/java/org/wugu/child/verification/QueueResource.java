package org.wugu.child.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.child.listing.ChildItem;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Tier;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.ForTier;

/** Whom the county has still to visit. */
@Path("/children/verification-queue")
@Tag(name = "Verification")
class QueueResource {

    private final ReadQueue readQueue;

    QueueResource(ReadQueue readQueue) {
        this.readQueue = readQueue;
    }

    @GET
    @ForTier(Tier.COUNTY)
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "verificationQueue", summary = "Reported children, who waits longest first")
    public Page<ChildItem> list(
            @RestQuery @OfLevel(Level.TOWNSHIP) @Nullable DivisionCode township,
            @Parameter(description = "Only those whose day is over") @RestQuery @DefaultValue("false") boolean overdue,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit) {
        return readQueue.read(township, overdue, after, limit);
    }
}
