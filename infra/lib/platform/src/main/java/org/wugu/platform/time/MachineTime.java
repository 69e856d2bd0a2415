package org.wugu.platform.time;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Here the machine's own clock is right and not the injected one, because what it is held against was written by another
 * machine's clock, such as the end of a token. Without it a build fails that asks the machine for the time.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MachineTime {

    /** Why. */
    String value();
}
