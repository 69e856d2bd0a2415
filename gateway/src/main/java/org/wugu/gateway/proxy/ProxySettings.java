package org.wugu.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How patient the gateway is with services. */
@ConfigMapping(prefix = "wugu.proxy")
interface ProxySettings {

    /** How long a service may send nothing, be it before its answer or within it. */
    Duration silence();

    /** How long connecting may take. */
    Duration connect();

    /** How many connections to one service are kept at most. */
    int connections();
}
