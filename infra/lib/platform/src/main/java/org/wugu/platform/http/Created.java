package org.wugu.platform.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a creation: 201, and under which address there is now what was not. */
public final class Created {

    private Created() {}

    public static RestResponse<Void> at(String address) {
        return RestResponse.created(URI.create(address));
    }

    /** With what the caller would otherwise ask for next. */
    public static <T> RestResponse<T> at(String address, T made) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(address))
                .entity(made)
                .build();
    }
}
