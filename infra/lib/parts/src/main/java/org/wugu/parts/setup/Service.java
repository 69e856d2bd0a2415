package org.wugu.parts.setup;

/** The four services with what differs between them. */
public enum Service {
    VOLUNTEER("volunteer", Listener.VOLUNTEER, Listener.VOLUNTEER_MANAGEMENT),
    CHILD("child", Listener.CHILD, Listener.CHILD_MANAGEMENT),
    MEETING("meeting", Listener.MEETING, Listener.MEETING_MANAGEMENT),
    ASSESSMENT("assessment", Listener.ASSESSMENT, Listener.ASSESSMENT_MANAGEMENT);

    private final String id;
    private final Listener listener;
    private final Listener management;

    Service(String id, Listener listener, Listener management) {
        this.id = id;
        this.listener = listener;
        this.management = management;
    }

    /** The short name: of its database, bucket and consumer groups. */
    public String id() {
        return id;
    }

    /** The module, the program and the Kafka principal. */
    public String program() {
        return id + "-service";
    }

    public Listener listener() {
        return listener;
    }

    public Listener management() {
        return management;
    }
}
