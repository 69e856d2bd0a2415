package org.wugu.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for a service where only the way there and back matters: it says what it was asked, keeps silent, streams,
 * or counts what it is sent.
 */
final class StandIn {

    /** How many streams are open; a property, because tests see this class by more than one class loader. */
    private static final String OPEN_STREAMS = "org.wugu.gateway.open-streams";

    /** What acts on accounts are answered with, and the last that came. */
    private static final String ACTS_ANSWER = "org.wugu.gateway.acts-answer";

    private static final String LAST_ACT = "org.wugu.gateway.last-act";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    static int openStreams() {
        return Integer.getInteger(OPEN_STREAMS, 0);
    }

    static void answerActsWith(int status) {
        System.setProperty(ACTS_ANSWER, Integer.toString(status));
    }

    /** The last act on an account that was written down, with the field {@code bearer} for whose token came with it. */
    static JsonObject lastAct() {
        return new JsonObject(System.getProperty(LAST_ACT, "{}"));
    }

    void start() {
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/silent" -> keepSilent();
            case "/stream" -> stream(exchange, 100);
            case "/quiet" -> stream(exchange, 1_000);
            case "/applications" -> {
                if (exchange.getRequestMethod().equals("POST")) {
                    create(exchange);
                } else {
                    echo(exchange);
                }
            }
            case "/account-acts" -> writeDown(exchange);
            case "/upload", "/public/upload" -> count(exchange);
            case "/photo" -> photo(exchange);
            case "/divisions/371521" -> send(exchange, "{\"name\":\"阳谷县\"}");
            case "/divisions/371521109" -> send(exchange, "{\"name\":\"寿张镇\"}");
            case "/divisions/371521112" -> send(exchange, "{\"name\":\"张秋镇\"}");
            case "/divisions/371521998" -> send(exchange, "{\"name\":\"旧镇\",\"validTo\":\"2020-01-01\"}");
            case "/divisions/371521999" -> {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            }
            case "/divisions/371521997" -> {
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
            }
            case "/public/certificates/7K3Q-9XWM-2ABC" -> certificate(exchange);
            case "/public/certificates/AAAA-AAAA-AAAA", "/public/certificates/BBBB-BBBB-BBBB" -> {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            }
            case "/public/certificates/ASKED-TOO-OFTEN" -> {
                exchange.sendResponseHeaders(429, -1);
                exchange.close();
            }
            case "/public/certificates/BROKEN" -> {
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
            }
            default -> echo(exchange);
        }
    }

    private static void writeDown(HttpExchange exchange) throws IOException {
        JsonObject act = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        act.put("bearer", exchange.getRequestHeaders().getFirst("Authorization"));
        System.setProperty(LAST_ACT, act.encode());
        exchange.sendResponseHeaders(Integer.getInteger(ACTS_ANSWER, 204), -1);
        exchange.close();
    }

    /** As the service answers, which counts its callers; asked in somebody's name it would not be open to everybody. */
    private static void certificate(HttpExchange exchange) throws IOException {
        boolean inNobodysName = !exchange.getRequestHeaders().containsKey("Authorization")
                && !exchange.getRequestHeaders().containsKey("Cookie")
                && "127.0.0.1".equals(exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
        send(
                exchange,
                new JsonObject()
                        .put("standing", inNobodysName ? "REVOKED" : "VALID")
                        .put("number", "PS-371521-2026-0001")
                        .put("name", "谷<文>华")
                        .put("title", "顾问")
                        .put("office", "阳谷县孤困儿童关爱帮扶志愿团")
                        .put("since", "2026-01-01")
                        .put("until", "2028-12-31")
                        .encode());
    }

    private void create(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Location", url() + "/applications/7?x=1");
        headers.set("Set-Cookie", "foreign=1");
        headers.set("Cache-Control", "public");
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        send(
                exchange,
                new JsonObject()
                        .put("uri", exchange.getRequestURI().toString())
                        .put("headers", headers)
                        .encode());
    }

    private static void count(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            send(exchange, Long.toString(body.transferTo(OutputStream.nullOutputStream())));
        }
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Bytes that a compressor would shorten, so that one is seen to have left them alone. */
    private static void photo(HttpExchange exchange) throws IOException {
        byte[] bytes = new byte[4096];
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void keepSilent() {
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A number now and then until the reader has gone, which only writing shows. */
    private static void stream(HttpExchange exchange, int millis) throws IOException {
        opened(1);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int number = 1; ; number++) {
                out.write(("data: " + number + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                TimeUnit.MILLISECONDS.sleep(millis);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            opened(-1);
        }
    }

    private static synchronized void opened(int streams) {
        System.setProperty(OPEN_STREAMS, Integer.toString(openStreams() + streams));
    }
}
