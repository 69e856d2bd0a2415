package org.wugu.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** The services that the gateway knows, by their short names: volunteer, child, meeting, assessment. */
@ConfigMapping(prefix = "wugu.services")
public interface Services {

    @WithParentName
    Map<String, Service> services();

    /** Where one service is. */
    interface Service {

        /** Origin of its interface, without a path. */
        URI url();

        /** Origin of its management interface, without a path. */
        URI healthUrl();
    }
}
