package org.wugu.platform.scope;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;

/** Runs work that no request carries: relays and listeners as the system, a person's background job as that person. */
@ApplicationScoped
public class ScopeRunner {

    private final CurrentScope current;

    ScopeRunner(CurrentScope current) {
        this.current = current;
    }

    /** Runs the task as tier {@code system}, which sees every division and no identity. */
    public void system(Runnable task) {
        as(OrgScope.system(), () -> {
            task.run();
            return null;
        });
    }

    /** Runs the task as tier {@code system}, which sees every division and no identity. */
    public <T> T system(Supplier<T> task) {
        return as(OrgScope.system(), task);
    }

    /**
     * Runs the task in the scope given, in a request context of its own, so that the scope of a surrounding request is
     * neither used nor changed.
     */
    public <T extends @Nullable Object> T as(OrgScope scope, Supplier<T> task) {
        ManagedContext context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.activate();
        try {
            current.set(scope);
            return task.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
