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
        initArgs = {@ResourceArg(name = "db", value = "volunteer"), @ResourceArg(name = "s3", value = "true")})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRealParts {}
