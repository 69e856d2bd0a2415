package org.wugu.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wugu.kernel.DivisionCode.Level;

/** Of which levels the division may be that a parameter names. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfLevel {

    Level[] value();
}
