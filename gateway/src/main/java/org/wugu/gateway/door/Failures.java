package org.wugu.gateway.door;

import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.gateway.problem.Problem;
import org.wugu.gateway.problem.ProblemType;
import org.wugu.gateway.problem.ProblemWriter;

/** Gives a program whose token does not hold a sentence with its 401. */
@ApplicationScoped
class Failures {

    void register(@Observes Router router) {
        router.route("/api/*").failureHandler(this::explain);
    }

    private void explain(RoutingContext context) {
        if (context.failure() instanceof AuthenticationException) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            ProblemWriter.write(context, new Problem(ProblemType.LOGIN_REQUIRED));
        } else {
            context.next();
        }
    }
}
