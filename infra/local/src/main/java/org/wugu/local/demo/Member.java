package org.wugu.local.demo;

/**
 * Somebody whom a county has approved.
 *
 * @param version to be sent with the next step
 */
record Member(String id, long version, Way way) {}
