package org.wugu.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands in for a second service that issues certificates: it knows one, and no other. */
final class OtherIssuer {

    private final HttpServer server;

    OtherIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", OtherIssuer::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/public/certificates/BBBB-BBBB-BBBB")) {
            byte[] bytes = new JsonObject()
                    .put("standing", "VALID")
                    .put("number", "HY-371521-2026-0007")
                    .put("name", "聂思源")
                    .put("title", "秘书")
                    .put("office", "阳谷县孤困儿童关爱帮扶志愿团")
                    .put("since", "2026-01-01")
                    .put("until", "2028-12-31")
                    .encode()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }
}
