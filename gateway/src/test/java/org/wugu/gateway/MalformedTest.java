package org.wugu.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wugu.testing.Answer;
import org.wugu.testing.RawConnection;

/** What no browser would send, and somebody will: refused at the door, whatever lies behind it. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class MalformedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /public/api/volunteer/form HTTP/1.0\r\n",
                "GET http:things HTTP/1.1\r\nHost: a\r\n",
                "GET http://a/public/api/volunteer/form HTTP/1.1\r\nHost: a\r\n",
                "GET http://a HTTP/1.1\r\nHost: a\r\n",
                "GET things HTTP/1.1\r\nHost: a\r\n",
                "GET /public/api/volunteer/%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /public/api/volunteer/form?a=%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /public/api/volunteer/form HTTP/1.1\r\nHost: [\r\n",
                "GET /public/api/volunteer/form HTTP/1.1\r\nHost: a b\r\n"
            })
    void an_address_that_is_none_is_refused_with_a_sentence(String head) throws IOException {
        Answer answer = send(head + "\r\n");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.text()).contains("/bad-address");
    }

    /** The server itself answers, and without a word, what it cannot even take for a request. */
    @ParameterizedTest
    @ValueSource(
            strings = {"http://[", "http://", "/public/api/volunteer/form?a=%zz", "/public/api/volunteer/form?a=|"})
    void a_request_line_that_is_none_is_refused(String target) throws IOException {
        assertThat(send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n").status())
                .isEqualTo(400);
    }

    private static Answer send(String request) throws IOException {
        try (RawConnection connection = new RawConnection(Browser.at("/").getPort(), Duration.ofSeconds(20))) {
            return connection.send(request.getBytes(UTF_8));
        }
    }
}
