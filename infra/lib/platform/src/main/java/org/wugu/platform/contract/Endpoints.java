package org.wugu.platform.contract;

import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods that are behind operations, by the ids that they give them. */
final class Endpoints {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private static final DotName OPEN = DotName.createSimple(PermitAll.class);

    private final Map<String, MethodInfo> byId = new LinkedHashMap<>();

    Endpoints(IndexView index) {
        for (AnnotationInstance said : index.getAnnotations(OPERATION)) {
            AnnotationValue id = said.value("operationId");
            if (id != null && said.target().kind() == AnnotationTarget.Kind.METHOD) {
                byId.put(id.asString(), said.target().asMethod());
            }
        }
    }

    /** Whether it takes no token. */
    boolean isOpen(Operation operation) {
        return of(operation)
                .filter(method ->
                        method.hasAnnotation(OPEN) || method.declaringClass().hasDeclaredAnnotation(OPEN))
                .isPresent();
    }

    Optional<MethodInfo> of(Operation operation) {
        return Optional.ofNullable(byId.get(operation.getOperationId()));
    }
}
