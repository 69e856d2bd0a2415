package org.wugu.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.kernel.Role;
import org.wugu.platform.OnRealParts;
import org.wugu.testing.Answer;
import org.wugu.testing.Caller;
import org.wugu.testing.RawConnection;

/** What no library would send, and somebody will. */
@OnRealParts
class MalformedTest {

    private static final Caller CLERK = Caller.of("371521109", Role.CLERK);
    private static final Path UPLOADS = Path.of("target/uploads");
    private static final Path AWAY = Path.of("target/uploads-away");
    private static final Path LOG = Path.of("target/log/platform.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /things HTTP/1.0\r\n",
                "GET http:things HTTP/1.1\r\nHost: a\r\n",
                "GET things HTTP/1.1\r\nHost: a\r\n",
                "GET /things?a=%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /things?a=%ff HTTP/1.1\r\nHost: a\r\n",
                "GET /things?a=%ed%a0%80 HTTP/1.1\r\nHost: a\r\n",
                "GET /things/%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /things HTTP/1.1\r\nHost: [\r\n",
                "GET /things HTTP/1.1\r\nHost: a b\r\n"
            })
    void an_address_that_is_none_is_refused_with_a_sentence(String head) throws IOException {
        Answer answer = send(head + "Authorization: Bearer " + CLERK.token() + "\r\n\r\n");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.text()).contains("problems/bad-address").contains("地址");
    }

    /** The server itself answers, and without a word, what it cannot even take for a request. */
    @ParameterizedTest
    @ValueSource(strings = {"http://[", "http://", "/things?a=%zz", "/things?a=%", "/things?a=|", "/things/`"})
    void a_request_line_that_is_none_is_refused(String target) throws IOException {
        assertThat(get(target).status()).isEqualTo(400);
    }

    @Test
    void an_absolute_address_that_is_one_is_taken() throws IOException {
        assertThat(get("http://localhost/things").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "/", "\"", "a/b;;q=x", "application/json;q=2", "*", "a,b,c"})
    void wishes_for_a_format_that_nobody_can_read_are_no_fault_of_ours(String wish) throws IOException {
        Answer answer = send("GET /things HTTP/1.1\r\nHost: a\r\nAccept: " + wish + "\r\nAuthorization: Bearer "
                + CLERK.token() + "\r\n\r\n");
        assertThat(answer.status()).as(answer.text()).isIn(200, 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN,en;q=abc", ";;;", "*", "-", "en-US-x-aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\u00e9"})
    void wishes_for_a_language_that_nobody_can_read_are_no_fault_of_ours(String wish) throws IOException {
        Answer answer = send("GET /things/not-a-uuid HTTP/1.1\r\nHost: a\r\nAccept-Language: " + wish
                + "\r\nAuthorization: Bearer " + CLERK.token() + "\r\n\r\n");
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("weight", "1e1000000"),
                Arguments.of("weight", "1e-1000000"),
                Arguments.of("weight", "NaN"),
                Arguments.of("weight", "9".repeat(400)),
                Arguments.of("weight", "1.5"),
                Arguments.of("price", "1e1000000"),
                Arguments.of("price", "1e-1000000"),
                Arguments.of("price", "\"1e1000000\""),
                Arguments.of("price", "NaN"),
                Arguments.of("price", "9".repeat(400)),
                Arguments.of("price", "\"" + "9".repeat(400) + "\""),
                Arguments.of("name", "\"" + " ".repeat(1024 * 1024) + "\""),
                Arguments.of("name", "[".repeat(100) + "]".repeat(100)),
                Arguments.of("day", "\"+999999999-01-01\""),
                Arguments.of("day", "\"-999999999-01-01\""),
                Arguments.of("day", "\"0000-01-01\""),
                Arguments.of("day", "\"0000-00-00\""),
                Arguments.of("day", "9223372036854775807"),
                Arguments.of("day", "[2026, 1, 1]"),
                Arguments.of("moment", "\"+999999999-01-01T00:00:00Z\""),
                Arguments.of("moment", "\"0000-01-01T00:00:00+18:00\""),
                Arguments.of("moment", "1e300"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_costs_more_to_understand_than_to_send_is_refused(String field, String value) throws IOException {
        Answer answer = post("application/json", "{\"township\":\"371521109\",\"" + field + "\":" + value + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("problems/malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"weight\":1,\"weight\":1}",
                "{\"nobodyKnows\":1,\"nobodyKnows\":2}"
            })
    void a_field_that_stands_there_twice_is_refused(String body) throws IOException {
        Answer answer = post("application/json", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "nonsense",
                "/",
                "application/",
                "application/json; charset=nobody-knows",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded"
            })
    void another_kind_of_body_is_refused(String type) throws IOException {
        for (String path : new String[] {"/things", "/things/names", "/things/uploads"}) {
            Answer answer = post(path, type, "{}");
            assertThat(answer.status()).as(path + answer.text()).isIn(400, 415);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "--x",
                "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc",
                "--x\r\nContent-Disposition: nonsense\r\n\r\nabc\r\n--x--\r\n",
                "--x\r\n\r\nabc\r\n--x--\r\n",
                "--x\r\nContent-Disposition form-data\r\n\r\nabc\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"\r\nabc\r\n--x--\r\n"
            })
    void a_broken_form_with_files_is_refused(String body) throws IOException {
        Answer answer = post("/things/uploads", "multipart/form-data; boundary=x", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void a_form_without_a_boundary_or_of_too_many_parts_is_refused() throws IOException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc\r\n";
        Answer unbounded = post("/things/uploads", "multipart/form-data; boundary=", part + "--x--\r\n");
        Answer endless = post("/things/uploads", "multipart/form-data; boundary=x", part.repeat(2_000) + "--x--\r\n");
        assertThat(unbounded.status()).as(unbounded.text()).isEqualTo(400);
        assertThat(endless.status()).as(endless.text()).isEqualTo(400);
    }

    @Test
    void that_there_is_no_room_for_an_upload_is_not_its_senders_fault() throws IOException {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc\r\n--x--\r\n";
        Files.move(UPLOADS, AWAY);
        Files.createFile(UPLOADS);
        try {
            assertThat(post("/things/uploads", "multipart/form-data; boundary=x", form)
                            .status())
                    .isEqualTo(500);
        } finally {
            Files.delete(UPLOADS);
            Files.move(AWAY, UPLOADS);
        }
        assertThat(post("/things/uploads", "multipart/form-data; boundary=x", form)
                        .status())
                .isLessThan(300);
    }

    @Test
    void what_is_sent_lies_where_nobody_else_looks() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(UPLOADS)))
                .isEqualTo("rwx------");
    }

    @Test
    void an_upload_that_is_broken_off_is_no_incident() throws IOException {
        long incidents = incidents();
        heardBreakOff("/things", "application/json", "{\"township\":\"37");
        heardBreakOff(
                "/things/uploads",
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc");
        // When something later is seen in the log, what was before is in it as well.
        assertThat(incidents()).isEqualTo(incidents);
    }

    /** Who is gone before the service has begun to read has broken nothing off, and on a busy machine that happens: once more. */
    private static void heardBreakOff(String path, String type, String begun) throws IOException {
        long before = brokenOff();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    breakOff(path, type, begun);
                    return brokenOff() > before;
                });
    }

    /** Closes the connection and does not reset it, which would take back what is on the way and with it the whole request. */
    private static void breakOff(String path, String type, String begun) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + type + "\r\nAuthorization: Bearer "
                            + CLERK.token() + "\r\nContent-Length: 100000\r\n\r\n" + begun)
                    .getBytes(UTF_8));
            out.flush();
        }
    }

    private static long brokenOff() throws IOException {
        return count("broken off");
    }

    private static long incidents() throws IOException {
        return count("\"level\":\"ERROR\"");
    }

    private static long count(String text) throws IOException {
        try (Stream<String> lines = Files.lines(LOG)) {
            return lines.filter(line -> line.contains(text)).count();
        }
    }

    private static Answer get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + CLERK.token() + "\r\n\r\n");
    }

    private static Answer post(String type, String body) throws IOException {
        return post("/things", type, body);
    }

    private static Answer post(String path, String type, String body) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + type + "\r\nAuthorization: Bearer "
                + CLERK.token() + "\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    private static Answer send(String request) throws IOException {
        try (RawConnection connection = new RawConnection(RestAssured.port, Duration.ofSeconds(20))) {
            return connection.send(request.getBytes(UTF_8));
        }
    }
}
