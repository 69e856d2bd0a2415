package org.wugu.platform.contract;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.DefaultValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.http.Limit;
import org.wugu.platform.http.OfLevel;
import org.wugu.platform.http.Position;
import org.wugu.platform.idempotency.Idempotent;

/** Says in the contract how a list is gone on with, of which length a division's code is, and that a creation has a key and is answered with an address. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ToldParameters implements OASFilter {

    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName OF_LEVEL = DotName.createSimple(OfLevel.class);
    private static final DotName LIMIT = DotName.createSimple(Limit.class);
    private static final DotName DEFAULT = DotName.createSimple(DefaultValue.class);

    private final Endpoints endpoints;

    public ToldParameters(IndexView index) {
        endpoints = new Endpoints(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    named(operation, "after").forEach(ToldParameters::tellCursor);
                    endpoints.of(operation).ifPresent(method -> tell(operation, method));
                });
        // what is said in its place
        api.getComponents().removeSchema(Limit.class.getSimpleName());
        api.getComponents().removeSchema(Position.class.getSimpleName());
    }

    /** Whatever a list is gone on with is the service's business: a text, to be handed back as it came. */
    private static void tellCursor(Parameter after) {
        after.setDescription("The next of the page before");
        after.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static void tell(Operation operation, MethodInfo method) {
        if (method.hasAnnotation(IDEMPOTENT)) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(80)));
            tellCreation(operation.getResponses());
        }
        for (MethodParameterInfo parameter : method.parameters()) {
            named(operation, parameter.name()).forEach(told -> tell(told, parameter));
        }
    }

    /** What would be told of a success is told of 201. */
    private static void tellCreation(APIResponses answers) {
        APIResponse made = Stream.of("200", "201")
                .map(answers::getAPIResponse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(OASFactory::createAPIResponse);
        answers.removeAPIResponse("200");
        answers.addAPIResponse("201", made.description("Made; Location names it"));
    }

    private static void tell(Parameter told, MethodParameterInfo parameter) {
        AnnotationInstance levels = parameter.annotation(OF_LEVEL);
        if (levels != null) {
            told.setSchema(OASFactory.createSchema().addType(SchemaType.STRING).pattern(pattern(levels)));
        } else if (parameter.type().name().equals(LIMIT)) {
            told.setSchema(OASFactory.createSchema()
                    .addType(SchemaType.INTEGER)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Limit.MOST))
                    .defaultValue(Integer.valueOf(
                            parameter.annotation(DEFAULT).value().asString())));
        }
    }

    private static String pattern(AnnotationInstance levels) {
        return Stream.of(levels.value().asEnumArray())
                .map(level -> "[0-9]{" + Level.valueOf(level).length() + "}")
                .collect(Collectors.joining("|"));
    }

    private static Stream<Parameter> named(Operation operation, String name) {
        return requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> name.equals(parameter.getName()));
    }
}
