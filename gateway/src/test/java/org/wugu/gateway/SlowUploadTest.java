package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sends slowly, or more than is wanted, holds up nobody. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class SlowUploadTest {

    private static final String OPEN = "/public/api/volunteer/upload";
    private static final int MORE_THAN_ALL_CONNECTIONS = 300;
    private static final int PER_ADDRESS = 16;
    private static final int LARGE = 11_000_000;

    private final List<Upload> uploads = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Upload upload : uploads) {
            upload.close();
        }
    }

    @Test
    void hundredsOfSlowUploadsWithoutALoginLeaveStaffTheirConnections() throws IOException {
        // Given
        Browser clerk = Browser.loggedIn("township", "shouzhang-clerk");
        for (int i = 0; i < MORE_THAN_ALL_CONNECTIONS; i++) {
            Upload slow = begin("127.0." + (1 + i / 200) + "." + (1 + i % 200), OPEN, "Content-Length: 1000\r\n");
            slow.send("slowly");
        }
        // When
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(
                    clerk.call("/township/api/volunteer/applications?page=" + i).statusCode());
        }
        int applicant = openUpload("a quick one").statusCode();
        // Then
        assertThat(answers).containsOnly(200);
        assertThat(applicant).isEqualTo(200);
        assertThat(uploads.get(0).answerUntilClosed()).contains(" 408 ", "application/problem+json", "上传太慢");
        assertThat(uploads.get(MORE_THAN_ALL_CONNECTIONS - 1).status()).contains(" 408 ");
    }

    @Test
    void oneAddressHasSoManyCallsUnderWayAndAnAnsweredOneMakesRoom() throws IOException {
        // Given
        String here = "127.0.9.1";
        for (int i = 0; i <= PER_ADDRESS; i++) {
            begin(here, OPEN, "Content-Length: 5\r\n").send("1234");
        }
        // When
        await("the refusal of one").until(() -> answered().size() == 1);
        Upload elsewhere = begin("127.0.9.2", OPEN, "Content-Length: 5\r\n");
        elsewhere.send("12345");
        // Then
        Upload refused = answered().get(0);
        assertThat(elsewhere.status()).contains(" 200 ");
        Upload admitted = uploads.get(refused == uploads.get(0) ? 1 : 0);
        admitted.send("5");
        assertThat(admitted.status()).contains(" 200 ");
        Upload next = begin(here, OPEN, "Content-Length: 5\r\n");
        next.send("12345");
        assertThat(next.status()).contains(" 200 ");
        assertThat(refused.answerUntilClosed()).contains(" 429 ", "too-many-calls");
    }

    @Test
    void whoHoldsAllTheRoomForPhotosShutsOutNobodysForm() throws IOException {
        // Given bodies that have come but for their last byte: two of the largest, and who comes third
        Upload first = nearlyWhole("127.0.10.1");
        Upload second = nearlyWhole("127.0.10.2");
        Upload third = nearlyWhole("127.0.10.3");
        await("the refusal of the third").until(third::answered);
        // When a large one follows from the same address, and forms from there and elsewhere
        Upload again = nearlyWhole("127.0.10.1");
        Upload here = form("127.0.10.1");
        Upload elsewhere = form("127.0.10.4");
        // Then
        assertThat(again.status()).contains(" 429 ");
        assertThat(here.status()).contains(" 200 ");
        assertThat(elsewhere.status()).contains(" 200 ");
        // And who is answered makes room
        first.send("x");
        assertThat(first.status()).contains(" 200 ");
        Upload next = nearlyWhole("127.0.10.3");
        next.send("x");
        assertThat(next.status()).contains(" 200 ");
        assertThat(third.answerUntilClosed()).contains(" 503 ", "/busy", "现在同时上传的人太多");
        assertThat(second.answerUntilClosed()).contains(" 408 ");
    }

    @Test
    void whoHasSentFastMayNotTrickleThen() throws IOException {
        // When
        Upload upload = nearlyWhole("127.0.10.6");
        // Then
        assertThat(upload.answerUntilClosed()).contains(" 408 ", "上传太慢");
    }

    private Upload nearlyWhole(String from) throws IOException {
        Upload upload = begin(from, OPEN, "Content-Length: " + LARGE + "\r\n");
        upload.send("x".repeat(LARGE - 1));
        return upload;
    }

    private Upload form(String from) throws IOException {
        Upload upload = begin(from, OPEN, "Content-Length: 2000\r\n");
        upload.send("x".repeat(2_000));
        return upload;
    }

    @Test
    void anUploadWithoutALoginArrivesWholeWhetherOrNotItSaysHowLongItIs() throws IOException {
        // Given
        Upload chunked = begin("127.0.9.3", OPEN, "Transfer-Encoding: chunked\r\n");
        // When
        chunked.send("3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n");
        // Then
        assertThat(chunked.status()).contains(" 200 ");
        assertThat(openUpload("x".repeat(3_000_000)).body()).isEqualTo("3000000");
    }

    @Test
    void whoSaysTwoLengthsIsNotReadInTwoWays() throws IOException {
        // Given a body that ends after 4 bytes for who believes the length, and a request that is smuggled behind it
        Upload both =
                begin("127.0.9.4", OPEN, "Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n");
        // When
        both.send("1a\r\nGET /smuggled HTTP/1.1\r\n\r\n\r\n0\r\n\r\n");
        // Then one answer, to the whole
        assertThat(both.answerUntilClosed()).containsOnlyOnce("HTTP/1.1 ").contains(" 200 ", "\n26\n");
    }

    @Test
    void whomTheServiceHasAnsweredHoldsNoConnectionToItWithTheRest() throws IOException {
        // Given
        Browser clerk = Browser.loggedIn("township", "shouzhang-clerk");
        String path = "/township/api/child/children";
        // Of other tests one may wait to be used again.
        int before = HastyService.connections();
        Upload upload = begin(
                "127.0.0.1",
                path,
                "Content-Length: 1000\r\nX-Requested-With: fetch\r\nCookie: " + clerk.cookieHeader(path) + "\r\n");
        upload.send("slowly");
        // When
        String status = upload.status();
        // Then
        assertThat(status).contains(" 403 ");
        await("the service's connection is free")
                .atMost(Duration.ofSeconds(20))
                .until(() -> HastyService.connections() <= before);
    }

    private List<Upload> answered() throws IOException {
        List<Upload> answered = new ArrayList<>();
        for (Upload upload : uploads) {
            if (upload.answered()) {
                answered.add(upload);
            }
        }
        return answered;
    }

    private Upload begin(String from, String path, String headers) throws IOException {
        Upload upload = Upload.begin(from, path, headers);
        uploads.add(upload);
        return upload;
    }

    private static HttpResponse<String> openUpload(String body) {
        return new Browser()
                .send(
                        HttpRequest.newBuilder(Browser.at(OPEN)).POST(HttpRequest.BodyPublishers.ofString(body)),
                        HttpResponse.BodyHandlers.ofString());
    }
}
