package org.wugu.platform.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wugu.kernel.Tier;

/**
 * The tiers of offices (市团, 县团, 乡镇团) that an endpoint is for. Another one is told whose act it is before anything is read;
 * row-level security refuses it anyway.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForTier {

    /** Those tiers. */
    Tier[] value();
}
