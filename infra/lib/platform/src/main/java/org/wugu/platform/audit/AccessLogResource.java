package org.wugu.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.scope.ForEveryTier;

/** The access log for auditors: of the own office and of those below it. */
@Path("/access-log")
@RolesAllowed("auditor")
public class AccessLogResource {

    private final LoggedAccesses accesses;
    private final StatedReasons reasons;
    private final Auditing auditing;

    AccessLogResource(LoggedAccesses accesses, StatedReasons reasons, Auditing auditing) {
        this.accesses = accesses;
        this.reasons = reasons;
        this.auditing = auditing;
    }

    /**
     * Rows of the log, newest first.
     *
     * @param next what {@code after} must be for the following page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<LoggedAccess> items, @Nullable String next) {}

    @GET
    @ForEveryTier
    @Transactional
    @Operation(
            summary = "Who read which identities, newest first",
            description = "from and to are days (2026-11-23, in China, both included) or moments with offset.")
    public Page list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("person") @Nullable String person,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit)
            throws SQLException {
        AccessLogQuery query = AccessLogQuery.of(from, to, person, subject, after, limit);
        List<LoggedAccess> items = reasons.told(accesses.find(query));
        boolean full = items.size() == query.limit();
        return new Page(items, full ? Long.toString(items.get(items.size() - 1).id()) : null);
    }

    @GET
    @ForEveryTier
    @Path("/verification")
    @Operation(
            summary = "Whether the log is complete",
            description = "Follows the chain of hashes over all offices' rows; tells where it breaks, and no row."
                    + " It begins where the chain was last found whole, or with all=true at its start.")
    public Verification verification(@QueryParam("all") @DefaultValue("false") boolean all) {
        return auditing.verify(all);
    }
}
