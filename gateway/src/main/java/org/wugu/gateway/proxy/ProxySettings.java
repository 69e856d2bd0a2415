package org.wugu.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How patient the gateway is with services, and how much it carries at once. */
@ConfigMapping(prefix = "wugu.proxy")
interface ProxySettings {

    /** How long a service may send nothing, be it before its answer or within it. */
    Duration silence();

    /** How long connecting may take. */
    Duration connect();

    /** How many connections to one service are kept at most for those who have logged in. */
    int connections();

    /** How long one of several questions that were asked together may take: the others wait for it. */
    Duration together();

    Open open();

    Streams streams();

    /** Calls without a login. */
    interface Open {

        /** How many connections to one service are kept at most for them all. */
        int connections();

        /** How many calls of one address are under way at most. */
        int perAddress();

        /** How long a body may take to come, however small, and how long any may come more slowly than the pace. */
        Duration deadline();

        /** How many bytes of a body that takes longer must come in a second. */
        MemorySize pace();

        /** How much of bodies that have not been answered is held at most. */
        MemorySize memory();

        /** How much of it bodies of one address that are not small have at most. */
        MemorySize memoryPerAddress();

        /** How much of it is for small bodies alone. */
        MemorySize memoryForSmall();

        /** Up to which size a body is small: a form without photos. */
        MemorySize small();
    }

    /** Answers that do not end by themselves. */
    interface Streams {

        /** How many of them one service is asked for at most. */
        int connections();

        /** How many of them one session has open at most. */
        int perSession();
    }
}
