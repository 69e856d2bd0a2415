package org.wugu.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a resource into a problem; none leaves the gateway with a stack trace or a bare status. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemMappers(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    @ServerExceptionMapper
    Response refused(Problem problem) {
        var locale = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(problem.type().status())
                .type(ProblemWriter.MEDIA_TYPE)
                .language(locale)
                .entity(ProblemTexts.detail(problem, locale, uri.getRequestUri().getRawPath()))
                .build();
    }

    @ServerExceptionMapper
    Response roleMissing(ForbiddenException forbidden) {
        return refused(new Problem(ProblemType.ROLE_MISSING));
    }

    @ServerExceptionMapper
    Response nobody(UnauthorizedException unauthorized) {
        return refused(new Problem(ProblemType.LOGIN_REQUIRED));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        Problem problem = new Problem(ProblemType.INVALID);
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            problem.withField(field(violation.getPropertyPath()), "invalid", violation.getMessage());
        }
        return refused(problem);
    }

    @ServerExceptionMapper
    Response unreadable(WebApplicationException failure) {
        return failure.getCause() instanceof JsonProcessingException json
                ? malformed(json)
                : refused(new Problem(typeOf(failure.getResponse().getStatus())));
    }

    // Named one by one, because Quarkus has mappers of its own for the narrower ones.
    @ServerExceptionMapper({
        JsonProcessingException.class,
        MismatchedInputException.class,
        InvalidFormatException.class,
        UnrecognizedPropertyException.class
    })
    Response malformed(JsonProcessingException json) {
        Problem problem = new Problem(ProblemType.MALFORMED);
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            problem.withField(
                    mapping.getPath().stream()
                            .map(step -> step.getFieldName() == null
                                    ? Integer.toString(step.getIndex())
                                    : step.getFieldName())
                            .reduce((left, right) -> left + "." + right)
                            .orElse(""),
                    "unreadable");
        }
        return refused(problem);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure) {
        UUID incident = UUID.randomUUID();
        LOG.errorf(failure, "incident %s", incident);
        return refused(new Problem(ProblemType.INTERNAL, incident.toString()));
    }

    private static ProblemType typeOf(int status) {
        for (ProblemType type : new ProblemType[] {
            ProblemType.NOT_FOUND,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.TOO_LARGE,
            ProblemType.MEDIA_TYPE_UNSUPPORTED
        }) {
            if (type.status() == status) {
                return type;
            }
        }
        return ProblemType.INVALID;
    }

    private static String field(Path path) {
        String last = path.toString();
        // The first step is the method, the second its parameter: the reader knows neither.
        String[] steps = last.split("\\.", 3);
        return steps[steps.length - 1];
    }
}
