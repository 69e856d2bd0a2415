package org.wugu.platform.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.wugu.problem.Problem;

/**
 * Refuses a JSON body that is empty or {@code null}, and a body of one of our own types that is no JSON, so that no endpoint
 * has to think of it: JAX-RS would make whatever has one text of any text.
 */
@Provider
public class BodyPresent implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean own =
                !context.getType().isArray() && !context.getType().getName().startsWith("java.");
        if (own && !MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw new Problem(PlatformProblems.UNSUPPORTED_MEDIA_TYPE);
        }
        Object body = context.proceed();
        if (body == null && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw new Problem(PlatformProblems.MALFORMED).withField("", "required");
        }
        return body;
    }
}
