package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** HTTP/2, where a body may come that nothing in the head announces. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class SecondVersionTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(
            new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));

    private record Answer(int status, String body) {}

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aBodyThatNobodyAnnouncedArrivesWhole() {
        assertThat(upload("/township/api/volunteer/upload", 3)).isEqualTo(new Answer(200, "" + 3 * MEGABYTE));
        assertThat(upload("/public/api/volunteer/upload", 3)).isEqualTo(new Answer(200, "" + 3 * MEGABYTE));
    }

    @Test
    void aBodyThatNobodyAnnouncedIsBoundedAsAnyOther() {
        assertThat(upload("/township/api/volunteer/upload", 13).status()).isEqualTo(413);
        assertThat(upload("/public/api/volunteer/upload", 13).status()).isEqualTo(413);
    }

    @Test
    void whatHasNoBodyHasNone() {
        Answer answer = call(HttpMethod.GET, "/township/api/volunteer/applications", HttpClientRequest::end);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"uri\":\"/applications\"").doesNotContain("transfer-encoding");
    }

    private Answer upload(String path, int megabytes) {
        return call(HttpMethod.POST, path, request -> {
            // Of unknown length, says this to the client; HTTP/2 itself says nothing.
            request.setChunked(true);
            for (int i = 0; i < megabytes; i++) {
                request.write(Buffer.buffer(new byte[MEGABYTE]));
            }
            request.end();
        });
    }

    private interface Sending {
        void send(HttpClientRequest request);
    }

    private Answer call(HttpMethod method, String path, Sending sending) {
        Browser clerk = Browser.loggedIn("township", "shouzhang-clerk");
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(Browser.at(path).toString())
                .putHeader("X-Requested-With", "fetch")
                .putHeader("Cookie", clerk.cookieHeader(path));
        CompletableFuture<Answer> answer = client.request(options)
                .compose(request -> {
                    var response = request.response();
                    sending.send(request);
                    return response;
                })
                .compose(response -> response.body().map(body -> new Answer(response.statusCode(), body.toString())))
                .toCompletionStage()
                .toCompletableFuture();
        return answer.join();
    }
}
