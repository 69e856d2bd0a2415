package org.wugu.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.wugu.kernel.CorpsTime;

/** Provides the {@link Clock} of every bean that needs the time: whoever asks it for the day gets the corps' day. */
@Singleton
public class Clocks {

    @Produces
    @Singleton
    @MachineTime("this is where the time comes from")
    Clock clock() {
        return Clock.system(CorpsTime.ZONE);
    }
}
