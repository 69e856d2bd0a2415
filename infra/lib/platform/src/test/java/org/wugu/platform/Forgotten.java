package org.wugu.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint that forgets to say who may use it. */
@Path("/forgotten")
public class Forgotten {

    @GET
    public String forgotten() {
        return "nobody reads this";
    }
}
