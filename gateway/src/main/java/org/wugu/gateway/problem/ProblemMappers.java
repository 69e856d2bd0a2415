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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;
import org.wugu.problem.ProblemBody;

/** Turns every failure of a resource into a problem; none leaves the gateway with a stack trace or a bare status. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemMappers(ProblemAnswers answers, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.headers = headers;
        this.uri = uri;
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> refused(Problem problem) {
        return answers.answer(problem, headers, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> roleMissing(ForbiddenException forbidden) {
        return refused(new Problem(GatewayProblems.ROLE_MISSING));
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> nobody(UnauthorizedException unauthorized) {
        return refused(new Problem(GatewayProblems.LOGIN_REQUIRED));
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> invalid(ConstraintViolationException violations) {
        Problem problem = new Problem(GatewayProblems.INVALID);
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            problem.withField(field(violation.getPropertyPath()), "invalid", violation.getMessage());
        }
        return refused(problem);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> unreadable(WebApplicationException failure) {
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
    RestResponse<ProblemBody> malformed(JsonProcessingException json) {
        Problem problem = new Problem(GatewayProblems.MALFORMED);
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
    RestResponse<ProblemBody> unforeseen(Throwable failure) {
        UUID incident = UUID.randomUUID();
        LOG.errorf(failure, "incident %s", incident);
        return refused(new Problem(GatewayProblems.INTERNAL, incident.toString()));
    }

    private static GatewayProblems typeOf(int status) {
        for (GatewayProblems type : new GatewayProblems[] {
            GatewayProblems.NOT_FOUND,
            GatewayProblems.METHOD_NOT_ALLOWED,
            GatewayProblems.NOT_ACCEPTABLE,
            GatewayProblems.TOO_LARGE,
            GatewayProblems.MEDIA_TYPE_UNSUPPORTED
        }) {
            if (type.status() == status) {
                return type;
            }
        }
        return GatewayProblems.INVALID;
    }

    private static String field(Path path) {
        String last = path.toString();
        // The first step is the method, the second its parameter: the reader knows neither.
        String[] steps = last.split("\\.", 3);
        return steps[steps.length - 1];
    }
}
