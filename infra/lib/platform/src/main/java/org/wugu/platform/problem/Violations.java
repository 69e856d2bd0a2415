package org.wugu.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;
import org.wugu.problem.ProblemBody;
import org.wugu.problem.ProblemTexts;

/** Broken constraints of Bean Validation, each named by the JSON path of its field. */
public class Violations {

    private final ProblemAnswers answers;
    private final ProblemTexts texts;

    Violations(ProblemAnswers answers, ProblemTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> invalid(ConstraintViolationException e, HttpHeaders headers, UriInfo uri) {
        List<ProblemBody.Field> fields = e.getConstraintViolations().stream()
                .map(violation -> field(violation, headers))
                .sorted(Comparator.comparing(ProblemBody.Field::field).thenComparing(ProblemBody.Field::code))
                .toList();
        return answers.answer(new Problem(PlatformProblems.INVALID), fields, headers, uri);
    }

    /** With our sentence where a bundle has one for the constraint, else with the library's. */
    private ProblemBody.Field field(ConstraintViolation<?> violation, HttpHeaders headers) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        Locale language = ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String sentence = texts.find("field." + code, language, List.of()).orElseGet(violation::getMessage);
        return new ProblemBody.Field(path(violation.getPropertyPath()), code, sentence);
    }

    /** The path as the caller wrote it: without the method, and without the parameter that is the body. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.isEmpty() ? parameter : text.toString();
    }
}
