package org.wugu.parts.setup;

import java.util.Locale;

/** Everything that listens on a port of its own. */
public enum Listener {
    GATEWAY("the gateway", 8080),
    GATEWAY_MANAGEMENT("the gateway's health", 9080),
    VOLUNTEER("volunteer-service", 8081),
    VOLUNTEER_MANAGEMENT("volunteer-service's health", 9081),
    CHILD("child-service", 8082),
    CHILD_MANAGEMENT("child-service's health", 9082),
    MEETING("meeting-service", 8083),
    MEETING_MANAGEMENT("meeting-service's health", 9083),
    ASSESSMENT("assessment-service", 8084),
    ASSESSMENT_MANAGEMENT("assessment-service's health", 9084),
    KEYCLOAK("Keycloak", 8180),
    KEYCLOAK_MANAGEMENT("Keycloak's health", 9180),
    POSTGRESQL("PostgreSQL", 5433),
    KAFKA("Kafka", 9094),
    OBJECTSTORE("the object store", 9190);

    private final String title;
    private final int port;

    Listener(String title, int port) {
        this.title = title;
        this.port = port;
    }

    /** What a message calls it. */
    public String title() {
        return title;
    }

    /** The port by default. */
    public int port() {
        return port;
    }

    /** The system property that chooses another port: {@code wugu.port.gateway}, {@code wugu.port.gateway-management}. */
    public String setting() {
        return "wugu.port." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
