package org.wugu.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wugu.testing.ScopeMatrix;

/** What the fuzzer sends, as a small server sees it, and what it says of the answers. */
class ContractFuzzTest {

    private static final String CONTRACT = """
            paths:
              /things:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses: {}
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {properties: {hours: {type: number}, note: {type: string}}}
                  responses: {}
              /things/{number}:
                get:
                  parameters: [{name: number, in: path, schema: {type: integer}}]
                  responses: {}
            """;

    private static final String MATRIX = """
            callers:
              reader: {org: "371521", roles: [reader]}
              auditor: {org: "371521", roles: [auditor]}
              clerk: {org: "371521109", roles: [clerk]}
            endpoints:
              GET /things: {callers: {clerk: 200, reader: 403, auditor: 403}}
              GET /things/{number}: {path: {number: 1}, callers: {clerk: 200, reader: 403, auditor: 403}}
              POST /things: {body: {hours: 1}, callers: {clerk: 201, reader: 403, auditor: 403}}
            """;

    private static final String PARTS =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nnothing\r\n--x--\r\n";

    /** Who sent what to where, the beginning of it. */
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    private final HttpServer server = server();

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyNumberOfABodyOrAnAddressIsSentWithoutEndAndByWhoIsLetIn() {
        answering(400);
        fuzz().extremes().withoutFault();
        assertThat(seen).contains("GET /things?limit=1e-1000000 ", "GET /things/1e1000000 ", "GET /things/NaN ");
        assertThat(seen).contains("POST /things {\"hours\":1e-1000000}", "POST /things {\"hours\":NaN}");
        assertThat(seen).doesNotContain("somebody else");
    }

    @Test
    void whatIsTakenOrRefusedBeforeItIsReadIsAFault() {
        answering(200);
        assertThatThrownBy(() -> fuzz().extremes().withoutFault()).hasMessageContaining("taken: GET /things");
        server.removeContext("/");
        answering(403);
        assertThatThrownBy(() -> fuzz().extremes().withoutFault()).hasMessageContaining("not read: GET /things");
    }

    @Test
    void aRunThatSentLessThanWasAskedOrLeftOutAKindOfDamageIsAFault() {
        assertThatThrownBy(() -> new Tally().expect(1).withoutFault()).hasMessageContaining("requests");
        Tally tally = new Tally();
        tally.expect(List.of(Damage.CUT_OFF, Damage.BROKEN_PARTS));
        tally.damaged(Damage.CUT_OFF);
        assertThatThrownBy(tally::withoutFault).hasMessageContaining("BROKEN_PARTS");
        tally.damaged(Damage.BROKEN_PARTS);
        tally.withoutFault();
    }

    @Test
    void eachKindOfBrokenPartsIsAnotherRequestThanTheRightOneAndThanAllOthers() {
        List<String> requests = BrokenParts.all().stream()
                .map(broken -> {
                    Draft draft = parts();
                    broken.apply(draft);
                    return new String(draft.bytes(), UTF_8);
                })
                .toList();
        assertThat(requests).doesNotHaveDuplicates().doesNotContain(new String(parts().bytes(), UTF_8));
    }

    private static Draft parts() {
        Draft draft = new Draft("POST", "/sheets");
        draft.headers.put("Content-Type", "multipart/form-data; boundary=x");
        draft.text(PARTS);
        return draft;
    }

    private ContractFuzz fuzz() {
        return ContractFuzz.of(
                ScopeMatrix.of(CONTRACT, MATRIX), server.getAddress().getPort());
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answering(int status) {
        server.createContext("/", exchange -> answer(exchange, status));
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        seen.add(
                claims.contains("371521109-clerk")
                        ? exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                                + body.substring(0, Math.min(100, body.length()))
                        : "somebody else");
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
