package org.wugu.platform.contract;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/** Says in the contract with which problems an operation may answer, as far as its address and its method tell. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ToldProblems implements OASFilter {

    private static final String PROBLEM = "application/problem+json";

    /** A status, the name of its answer, and what it says. */
    private enum Told {
        INVALID("400", "Something that was sent is nothing of its kind; each place is named"),
        UNAUTHENTICATED("401", "No token, or one that does not hold"),
        FORBIDDEN("403", "Not for this role, tier or office"),
        NOT_FOUND("404", "Not there, or out of reach: the two are not told apart"),
        CONFLICT("409", "Not as things stand, or changed meanwhile"),
        TOO_OFTEN("429", "Asked too often, or guessed");

        private final String status;
        private final String description;

        Told(String status, String description) {
            this.status = status;
            this.description = description;
        }

        private boolean isToldBy(String path, HttpMethod method, Operation operation, boolean open) {
            boolean changes = method != HttpMethod.GET;
            return switch (this) {
                case INVALID -> operation.getRequestBody() != null || isAsked(operation);
                case UNAUTHENTICATED, FORBIDDEN -> !open;
                case NOT_FOUND -> path.contains("{");
                case CONFLICT -> changes;
                case TOO_OFTEN -> open || operation.getRequestBody() != null;
            };
        }

        private static boolean isAsked(Operation operation) {
            return requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                    .anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        }
    }

    private final Endpoints endpoints;

    public ToldProblems(IndexView index) {
        endpoints = new Endpoints(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Told told : Told.values()) {
            api.getComponents()
                    .addResponse(
                            told.name(),
                            OASFactory.createAPIResponse()
                                    .description(told.description)
                                    .content(OASFactory.createContent()
                                            .addMediaType(
                                                    PROBLEM,
                                                    OASFactory.createMediaType()
                                                            .schema(OASFactory.createSchema()
                                                                    .ref("Problem")))));
        }
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> Stream.of(Told.values())
                        .filter(told -> told.isToldBy(path, method, operation, endpoints.isOpen(operation)))
                        .forEach(told -> operation
                                .getResponses()
                                .addAPIResponse(
                                        told.status,
                                        OASFactory.createAPIResponse().ref(told.name())))));
    }
}
