package org.wugu.example;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wugu.testing.RealParts;

/** A test of the example on its own PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(RealParts.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRealParts {}
