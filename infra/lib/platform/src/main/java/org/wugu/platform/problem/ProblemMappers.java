package org.wugu.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Ids;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;
import org.wugu.problem.ProblemBody;

/** Every exception that leaves an endpoint becomes a problem; none shows its inside. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> problem(Problem problem, HttpHeaders headers, UriInfo uri) {
        return answers.answer(problem, headers, uri);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public RestResponse<ProblemBody> unauthenticated(HttpHeaders headers, UriInfo uri) {
        return answers.answer(new Problem(PlatformProblems.UNAUTHENTICATED), headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> forbidden(ForbiddenException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(new Problem(PlatformProblems.FORBIDDEN), headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> changedMeanwhile(OptimisticLockException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(new Problem(PlatformProblems.CHANGED_MEANWHILE), headers, uri);
    }

    /** Jackson's own complaint: the field and what was expected are told, the value is not repeated. */
    @ServerExceptionMapper
    public RestResponse<ProblemBody> mismatched(MismatchedInputException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(malformed(e), headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> notText(CharConversionException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(new Problem(PlatformProblems.MALFORMED).withField("", "not-utf8"), headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> web(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
        Problem problem =
                switch (e.getResponse().getStatus()) {
                    case 400 -> malformed(e.getCause());
                    case 401 -> new Problem(PlatformProblems.UNAUTHENTICATED);
                    case 403 -> new Problem(PlatformProblems.FORBIDDEN);
                    case 404 -> new Problem(PlatformProblems.NOT_FOUND);
                    case 405 -> new Problem(PlatformProblems.METHOD_NOT_ALLOWED);
                    case 406 -> new Problem(PlatformProblems.NOT_ACCEPTABLE);
                    case 413 -> new Problem(PlatformProblems.TOO_LARGE);
                    case 415 -> new Problem(PlatformProblems.UNSUPPORTED_MEDIA_TYPE);
                    default -> incident(e);
                };
        return answers.answer(problem, headers, uri);
    }

    @ServerExceptionMapper(priority = Integer.MAX_VALUE)
    public RestResponse<ProblemBody> other(Throwable e, HttpHeaders headers, UriInfo uri) {
        if (UnreadBody.is(e)) {
            return answers.answer(unread(e), headers, uri);
        }
        if (DatabaseFaults.isRefusedByScope(e)) {
            return answers.answer(new Problem(PlatformProblems.OUT_OF_SCOPE), headers, uri);
        }
        return answers.answer(DatabaseFaults.isOutage(e) ? outage(e) : incident(e), headers, uri);
    }

    private static Problem malformed(@Nullable Throwable cause) {
        Problem problem = new Problem(PlatformProblems.MALFORMED);
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return problem.withField(path(mapping), mapping instanceof CleanText.Unclean ? "not-clean" : "wrong-kind");
        }
        if (cause instanceof JacksonException json && json.getLocation() != null) {
            return problem.withField(
                    "",
                    "not-json",
                    json.getLocation().getLineNr(),
                    json.getLocation().getColumnNr());
        }
        return problem;
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Problem unread(Throwable e) {
        if (UnreadBody.isBrokenOff(e)) {
            LOG.info("an upload was broken off by its sender");
        }
        return new Problem(PlatformProblems.MALFORMED);
    }

    private static Problem outage(Throwable e) {
        LOG.warnf("the database does not answer: %s", e.getClass().getName());
        return new Problem(PlatformProblems.UNAVAILABLE);
    }

    private static Problem incident(Throwable e) {
        UUID incident = Ids.next();
        LOG.errorf(e, "incident %s", incident);
        return new Problem(PlatformProblems.INTERNAL, incident.toString());
    }
}
