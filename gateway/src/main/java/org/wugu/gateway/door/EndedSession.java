package org.wugu.gateway.door;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;

/** The answer to a session that has ended before its token: as when there were none. */
final class EndedSession {

    private EndedSession() {}

    /** @param door by which the request comes, or empty when a program brings the token */
    static void refuse(RoutingContext context, Optional<Tier> door) {
        if (door.isEmpty()) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            ProblemWriter.write(context, new Problem(GatewayProblems.LOGIN_REQUIRED));
            return;
        }
        forget(context, door.get());
        if (Doors.isApi(context.request().path()) || Doors.changes(context)) {
            ProblemWriter.write(context, new Problem(GatewayProblems.SESSION_ENDED));
        } else {
            // Without the cookie the same address leads to the login.
            context.redirect(context.request().uri());
        }
    }

    private static void forget(RoutingContext context, Tier door) {
        String session = "q_session_" + door.claim();
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(session))
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/" + door.claim())
                                .setHttpOnly(true)
                                .setMaxAge(0)));
    }
}
