package org.wugu.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Says in the contract which properties are always there: those of our records that are not {@code @Nullable}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredProperties implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final String OURS = "org.wugu.";

    private final IndexView index;

    public RequiredProperties(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                schemas.entrySet().stream()
                        .filter(one -> isSchemaOf(type, one.getKey()))
                        .forEach(one -> require(one.getValue(), type));
            }
        }
    }

    /** A type with parameters has a schema for each use, whose name goes on with theirs. */
    private static boolean isSchemaOf(ClassInfo type, String schema) {
        String name = nameOf(type);
        return type.typeParameters().isEmpty() ? schema.equals(name) : schema.startsWith(name);
    }

    private static void require(Schema schema, ClassInfo type) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = schema.getRequired();
        type.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !isNullable(component))
                .map(RecordComponentInfo::name)
                .filter(name -> schema.getProperties().containsKey(name))
                .filter(name -> required == null || !required.contains(name))
                .forEach(schema::addRequired);
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return Stream.concat(component.annotations().stream(), component.type().annotations().stream())
                .anyMatch(annotation -> annotation.name().equals(NULLABLE));
    }

    private static String nameOf(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
