package org.wugu.platform.problem;

import org.wugu.problem.ProblemType;

/** The problems that any service may meet. */
public enum PlatformProblems implements ProblemType {
    /** Fields of the request break their rules; each is named. */
    INVALID(400),
    /** The body is no JSON, or not of the shape that the endpoint takes. */
    MALFORMED(400),
    /** The address is not written correctly, or the request names no host. */
    BAD_ADDRESS(400),
    /** No bearer token, or one that is expired, forged, or meant for another. */
    UNAUTHENTICATED(401),
    /** The caller's roles do not allow this. */
    FORBIDDEN(403),
    /** The token names no office. */
    NO_SCOPE(403),
    /** Only an office of another tier does this. */
    WRONG_TIER(403),
    /** What would be written lies outside the caller's scope: row-level security refused it. */
    OUT_OF_SCOPE(403),
    /** There is no such thing, or it lies outside the caller's scope: the two are not told apart. */
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** Somebody else changed the thing since the caller read it. */
    CHANGED_MEANWHILE(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** An idempotency key came a second time with another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** The caller has asked today for too many values that differ in their ends only. */
    GUESSING(429),
    /** A fault of ours; the incident number finds it in the log. */
    INTERNAL(500),
    /** The file store does not answer. */
    STORAGE_UNAVAILABLE(503),
    /** The database does not answer. */
    UNAVAILABLE(503);

    private final int status;

    PlatformProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
