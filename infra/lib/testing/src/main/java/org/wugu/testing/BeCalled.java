package org.wugu.testing;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What nobody calls is dead. Libraries call what is annotated, what is declared above, and the components of records. */
final class BeCalled extends ArchCondition<JavaMethod> {

    private static final Set<String> NO_CALLERS = Set.of(Nullable.class.getName());

    /** The start of a program, and how JAX-RS reads a parameter. */
    private static final Set<String> BY_NAME = Set.of("main", "fromString");

    BeCalled() {
        super("be called");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean called = !method.getAccessesToSelf().isEmpty()
                || !method.getReferencesToSelf().isEmpty()
                || isCalledByLibraries(method);
        events.add(new SimpleConditionEvent(method, called, method.getFullName() + " is called by nobody"));
    }

    private static boolean isCalledByLibraries(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || isAnnotated(method.getAnnotations())
                || method.getParameters().stream().anyMatch(parameter -> isAnnotated(parameter.getAnnotations()))
                || BY_NAME.contains(method.getName())
                || isOfItsKind(method)
                || isDeclaredAbove(method);
    }

    private static boolean isAnnotated(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .anyMatch(annotation ->
                        !NO_CALLERS.contains(annotation.getRawType().getName()));
    }

    /** What the compiler adds to records and enums. */
    private static boolean isOfItsKind(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isRecord() && owner.tryGetField(method.getName()).isPresent()
                || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName());
    }

    private static boolean isDeclaredAbove(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getParameters().size()
                                == method.getParameters().size());
    }
}
