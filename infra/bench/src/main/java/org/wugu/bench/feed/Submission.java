package org.wugu.bench.feed;

/**
 * A submission that the gateway has acknowledged.
 *
 * @param sentAt nanoseconds of this JVM's clock
 * @param acknowledgedAt when the gateway's 200 was there
 */
record Submission(String county, long sentAt, long acknowledgedAt) {}
