package org.wugu.platform.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** Gives every authenticated request its scope, and refuses a token that names no office, or one of a tier not asked for. */
public class ScopeFilter {

    private final SecurityIdentity identity;
    private final CurrentScope current;

    ScopeFilter(SecurityIdentity identity, CurrentScope current) {
        this.identity = identity;
        this.current = current;
    }

    @ServerRequestFilter
    public void scope(ResourceInfo endpoint) {
        if (identity.isAnonymous()) {
            return;
        }
        OrgScope scope = TokenScope.of(identity).orElseThrow(() -> new Problem(PlatformProblems.NO_SCOPE));
        ForTier tiers = saying(endpoint).getAnnotation(ForTier.class);
        if (tiers != null) {
            ActingTier.require(scope, tiers.value());
        }
        current.set(scope);
    }

    private static AnnotatedElement saying(ResourceInfo endpoint) {
        Method method = endpoint.getResourceMethod();
        return method.isAnnotationPresent(ForTier.class) || method.isAnnotationPresent(ForEveryTier.class)
                ? method
                : endpoint.getResourceClass();
    }
}
