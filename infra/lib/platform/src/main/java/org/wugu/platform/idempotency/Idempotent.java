package org.wugu.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that creates, and must not create twice when the answer was lost: a resource method that returns {@link
 * jakarta.ws.rs.core.Response} or {@link org.jboss.resteasy.reactive.RestResponse}. It is a transaction, in which the key is
 * kept as well, so that it is there exactly if the work is.
 *
 * <p>The caller sends a header {@code Idempotency-Key}, 1–80 visible ASCII characters, new for every new act. The same
 * person with the same key and the same request gets the first answer again, status, {@code Location} and body, with {@code
 * Idempotency-Replayed: true}; with another request, 422 {@code idempotency-key-reused}; without a key, 400 {@code
 * invalid}. A second request that comes while the first is at work waits for it. Keys are kept for 7 days.
 *
 * <p>The request is told apart by the method's arguments, other than {@code @Context} ones, as JSON; files by their content.
 */
@Inherited
@InterceptorBinding
@Transactional
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
