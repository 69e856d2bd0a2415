package org.wugu.parts.setup;

/**
 * Where one process of a program listens.
 *
 * @param suffix tells a further replica from the first, whose suffix is empty: {@code -2}
 * @param port of its interface
 * @param management port of its health and metrics
 */
public record Place(String suffix, int port, int management) {

    /** Its address as seen on this machine. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The address of its health and metrics. */
    public String managementUrl() {
        return "http://127.0.0.1:" + management;
    }
}
