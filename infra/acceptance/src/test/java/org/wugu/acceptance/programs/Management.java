package org.wugu.acceptance.programs;

import java.net.URI;
import org.wugu.acceptance.system.Metrics;
import org.wugu.acceptance.system.Program;
import org.wugu.acceptance.system.Wugu;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;

/** The management port of a program, which wants no token. */
public final class Management {

    private Management() {}

    public static Answer get(Program program, String path) {
        return Api.anonymous(Wugu.running().management(program)).get(path);
    }

    /** What a program measures. */
    public static Metrics metrics(Program program) {
        return metrics(Wugu.running().management(program));
    }

    /** What the program behind that management port measures. */
    public static Metrics metrics(URI port) {
        return new Metrics(Api.anonymous(port).get("/q/metrics").expecting(200).text());
    }
}
