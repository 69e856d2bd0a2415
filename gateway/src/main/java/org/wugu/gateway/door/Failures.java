package org.wugu.gateway.door;

import io.quarkus.security.AuthenticationException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.problem.Problem;

/** Gives a program whose token does not hold a sentence with its 401. */
@ApplicationScoped
class Failures {

    void register(@Observes Router router) {
        router.route("/api/*").failureHandler(this::explain);
        router.route().order(-Headers.BEFORE_ALL).failureHandler(Failures::explainAddress);
    }

    /** What the server itself finds so broken that it asks no filter: no host, or no path. */
    private static void explainAddress(RoutingContext context) {
        boolean serversOwn = context.failure() == null || context.failure() instanceof VertxException;
        if (serversOwn && (context.statusCode() == 400 || context.statusCode() == 404)) {
            ProblemWriter.write(context, new Problem(GatewayProblems.BAD_ADDRESS));
        } else {
            context.next();
        }
    }

    private void explain(RoutingContext context) {
        if (context.failure() instanceof AuthenticationException) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            ProblemWriter.write(context, new Problem(GatewayProblems.LOGIN_REQUIRED));
        } else {
            context.next();
        }
    }
}
