package org.wugu.platform.scope;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.wugu.kernel.Tier;

/** What it says of its callers holds for an endpoint that says nothing. */
@Path("/counter")
@ForTier(Tier.COUNTY)
@RolesAllowed("clerk")
public class Counter {

    @GET
    public String ask() {
        return "the county's";
    }

    @GET
    @Path("opening-hours")
    @ForEveryTier
    public String openingHours() {
        return "everybody's";
    }
}
