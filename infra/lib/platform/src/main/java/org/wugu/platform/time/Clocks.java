package org.wugu.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Provides the {@link Clock} of every bean that needs the time. */
@Singleton
public class Clocks {

    /** The zone in which days, months and deadlines are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
