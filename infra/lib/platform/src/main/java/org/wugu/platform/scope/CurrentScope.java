package org.wugu.platform.scope;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;

/**
 * The scope that this request or background task acts in. It is set once, before any transaction begins, and every
 * database transaction of the request carries it.
 */
@RequestScoped
public class CurrentScope {

    private @Nullable OrgScope scope;

    /**
     * Who acts.
     *
     * @throws IllegalStateException when nobody does: an endpoint that is open to everyone must not ask
     */
    public OrgScope get() {
        if (scope == null) {
            throw new IllegalStateException("no scope: the caller is anonymous or has no office");
        }
        return scope;
    }

    @Nullable
    OrgScope orNull() {
        return scope;
    }

    void set(OrgScope scope) {
        this.scope = scope;
    }
}
