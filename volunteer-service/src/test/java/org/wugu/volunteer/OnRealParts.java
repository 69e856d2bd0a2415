package org.wugu.volunteer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wugu.testing.RealParts;

/** A test of the service on PostgreSQL, Kafka and the object store. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "s3", value = "true"),
            // A village that was merged into another one, so that a test meets a code that is no longer valid.
            @ResourceArg(name = "WUGU_DIVISIONS_LOCAL_FILE", value = "src/test/resources/merged-village.csv")
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRealParts {}
