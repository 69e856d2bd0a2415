package org.wugu.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;

/**
 * What an endpoint says of its callers agrees with the acts ({@code DeclaredAct}) that name it as their operation: it lets in all
 * who may do one of them, and nobody else. An operation that no endpoint has is a violation too.
 */
public final class ServeThoseWhoMay extends ArchCondition<JavaClass> {

    private static final String ACT = "org.wugu.platform.acts.DeclaredAct";
    private static final String SCOPE = "org.wugu.platform.scope.";
    private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";

    /** Tiers and roles, as their claims. */
    private final Map<String, Set<String>> declared = new TreeMap<>();

    private final Set<String> missing = new TreeSet<>();

    /** @param classes among which are the acts */
    public ServeThoseWhoMay(JavaClasses classes) {
        super("serve those who may do what they do");
        classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ACT))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .forEach(this::declare);
        missing.addAll(declared.keySet());
    }

    private void declare(Object act) {
        Set<String> who = declared.computeIfAbsent((String) asked(ACT, act, "operation"), name -> new TreeSet<>());
        Object callers = asked(ACT, act, "callers");
        ((Map<?, ?>) asked(callers.getClass().getName(), callers, "roles")).forEach((tier, roles) -> {
            who.add(((Tier) tier).claim());
            ((Set<?>) roles).forEach(role -> who.add(((Role) role).claim()));
        });
    }

    /** The platform is tested with this module, which therefore cannot name its types. */
    private static Object asked(String type, Object of, String what) {
        try {
            return Objects.requireNonNull(Class.forName(type).getMethod(what).invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no " + what + "()", e);
        }
    }

    @Override
    public void check(JavaClass resource, ConditionEvents events) {
        resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(OPERATION))
                .forEach(method -> check(method, events));
    }

    private void check(JavaMethod method, ConditionEvents events) {
        String operation = (String)
                method.getAnnotationOfType(OPERATION).get("operationId").orElse("");
        Set<String> who = declared.get(operation);
        if (who == null) {
            return;
        }
        missing.remove(operation);
        Set<String> served = served(method);
        events.add(new SimpleConditionEvent(
                method,
                served.equals(who),
                method.getFullName() + " serves " + served + ", and its acts are for " + who));
    }

    private static Set<String> served(JavaMethod method) {
        Set<String> served = new TreeSet<>();
        HasAnnotations<?> tiersFrom = saying(method, SCOPE + "ForTier", SCOPE + "ForEveryTier");
        if (tiersFrom.isAnnotatedWith(SCOPE + "ForEveryTier")) {
            EnumSet.complementOf(EnumSet.of(Tier.SYSTEM)).forEach(tier -> served.add(tier.claim()));
        }
        tiersFrom
                .tryGetAnnotationOfType(SCOPE + "ForTier")
                .flatMap(annotation -> annotation.get("value"))
                .ifPresent(tiers -> Stream.of((Object[]) tiers)
                        .forEach(tier -> served.add(
                                Tier.valueOf(((JavaEnumConstant) tier).name()).claim())));
        saying(method, ROLES)
                .tryGetAnnotationOfType(ROLES)
                .flatMap(annotation -> annotation.get("value"))
                .ifPresent(roles -> served.addAll(Arrays.asList((String[]) roles)));
        return served;
    }

    /** The endpoint, or else its resource, which speaks for those that say nothing. */
    private static HasAnnotations<?> saying(JavaMethod method, String... what) {
        return Stream.of(what).anyMatch(method::isAnnotatedWith) ? method : method.getOwner();
    }

    @Override
    public void finish(ConditionEvents events) {
        missing.forEach(operation ->
                events.add(SimpleConditionEvent.violated(operation, "no endpoint has the operation " + operation)));
    }
}
