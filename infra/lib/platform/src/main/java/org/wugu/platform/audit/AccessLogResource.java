package org.wugu.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.Page;
import org.wugu.platform.scope.ForEveryTier;

/** The access log for auditors: of the own office and of those below it. */
@Path("/access-log")
@RolesAllowed("auditor")
@Tag(name = "Access log")
public class AccessLogResource {

    private final LoggedAccesses accesses;
    private final StatedReasons reasons;
    private final Auditing auditing;

    AccessLogResource(LoggedAccesses accesses, StatedReasons reasons, Auditing auditing) {
        this.accesses = accesses;
        this.reasons = reasons;
        this.auditing = auditing;
    }

    @GET
    @ForEveryTier
    @Transactional
    @Operation(
            operationId = "listAccesses",
            summary = "Who read which identities, newest first",
            description = "from and to are both included when they are days.")
    public Page<LoggedAccess> list(
            @RestQuery @Nullable DayOrMoment from,
            @RestQuery @Nullable DayOrMoment to,
            @RestQuery @Nullable UUID person,
            @RestQuery @Nullable UUID subject,
            @RestQuery @Nullable Long after,
            @RestQuery @DefaultValue(Limit.USUAL) Limit limit)
            throws SQLException {
        AccessLogQuery query = new AccessLogQuery(
                from == null ? null : from.from(),
                to == null ? null : to.until(),
                person == null ? null : person.toString(),
                subject,
                after,
                limit);
        Page<LoggedAccess> page = Page.of(accesses.find(query), limit, LoggedAccess::id);
        return page.with(reasons.told(page.items()));
    }

    @GET
    @ForEveryTier
    @Path("/verification")
    @Operation(
            operationId = "verifyAccessLog",
            summary = "Whether the log is complete",
            description = "Follows the chain of hashes over all offices' rows; tells where it breaks, and no row."
                    + " It begins where the chain was last found whole, or with all=true at its start.")
    public Verification verification(@RestQuery boolean all) {
        return auditing.verify(all);
    }
}
