package org.wugu.gateway.problem;

import org.wugu.problem.ProblemType;

/** Every reason for which the gateway refuses. The texts stand in {@code problems.properties} under the slug. */
public enum GatewayProblems implements ProblemType {
    BAD_ADDRESS(400),
    FORWARDED_MISSING(400),
    INVALID(400),
    MALFORMED(400),
    LOGIN_REQUIRED(401),
    ROLE_MISSING(403),
    WRONG_DOOR(403),
    NO_SCOPE(403),
    REQUESTED_WITH_MISSING(403),
    OUTSIDE_SCOPE(403),
    NOT_FOUND(404),
    SERVICE_UNKNOWN(404),
    ACCOUNT_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    USERNAME_TAKEN(409),
    OWN_ACCOUNT(409),
    TOO_LARGE(413),
    MEDIA_TYPE_UNSUPPORTED(415),
    TOO_MANY_CALLS(429),
    TOO_MANY_STREAMS(429),
    /** What Quarkus answers scripts whose session is over. */
    SESSION_ENDED(499),
    INTERNAL(500),
    BUSY(503),
    SERVICE_UNAVAILABLE(503),
    ACCOUNTS_UNAVAILABLE(503),
    ACT_NOT_LOGGED(503),
    SERVICE_SILENT(504);

    private final int status;

    GatewayProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
