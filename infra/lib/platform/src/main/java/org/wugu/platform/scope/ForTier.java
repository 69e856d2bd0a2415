package org.wugu.platform.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wugu.kernel.Tier;

/**
 * The tiers of offices (市团, 县团, 乡镇团) that an endpoint is for. Another one is told whose act it is before anything is read;
 * row-level security refuses it anyway. Said of a resource it holds for those of its endpoints that say nothing themselves.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForTier {

    /** Those tiers. */
    Tier[] value();
}
