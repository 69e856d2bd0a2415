package org.wugu.gateway.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Calls of scripts, streams and images answer 499 when the session has ended: a redirect to the login page would be of
 * no use to them, and only a navigation may begin a login.
 */
@ApplicationScoped
class ScriptRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        var request = context.request();
        String path = request.path();
        return request.getHeader("X-Requested-With") != null || (path != null && path.contains("/api/"));
    }
}
