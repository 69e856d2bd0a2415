package org.wugu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, and in which form. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class WireTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
    private static final List<String> PAGES = List.of(
            "/",
            "/township/",
            "/township/applications/4711",
            "/join/7",
            "/verify",
            "/verify/7K3Q-9XWM-2ABC",
            "/verify/AAAA-AAAA-AAAA",
            "/nothing",
            "/nothing/at/all");
    private static final String A_KILOBYTE = "x".repeat(1200);

    private Browser browser;

    @BeforeEach
    void aClerkIsLoggedIn() {
        browser = Browser.loggedIn("township", "shouzhang-clerk");
    }

    @ParameterizedTest
    @CsvSource({"'gzip, deflate, br', br", "'gzip, deflate', gzip", "'br;q=0, gzip', gzip"})
    void aFileOfTheViewsIsSentAsTheBuildCompressedIt(String accepted, String coding) {
        // Given
        String script = script();
        // When
        HttpResponse<byte[]> plain = get(script, "Accept-Encoding", "identity");
        HttpResponse<byte[]> compressed = get(script, "Accept-Encoding", accepted);
        // Then
        assertThat(compressed.statusCode()).isEqualTo(200);
        assertThat(compressed.headers().allValues("content-encoding")).containsExactly(coding);
        assertThat(compressed.headers().firstValue("content-type").orElseThrow())
                .isEqualTo(plain.headers().firstValue("content-type").orElseThrow())
                .startsWith("text/javascript");
        assertThat(compressed.headers().firstValueAsLong("content-length")).hasValue(compressed.body().length);
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        if (coding.equals("gzip")) {
            assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
        }
        for (HttpHeaders headers : List.of(plain.headers(), compressed.headers())) {
            assertThat(headers.allValues("cache-control")).containsExactly("public, max-age=31536000, immutable");
            assertThat(headers.allValues("vary")).containsExactly("accept-encoding");
            assertThat(headers.firstValue("content-security-policy")).isPresent();
            assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        }
        assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
    }

    @Test
    void aCompressedFileIsAskedForInPartAndWhetherItHasChangedLikeAnyOther() {
        // Given
        String script = script();
        HttpResponse<byte[]> whole = get(script, "Accept-Encoding", "br");
        String changed = whole.headers().firstValue("last-modified").orElseThrow();
        // When
        HttpResponse<byte[]> part = get(script, "Accept-Encoding", "br", "Range", "bytes=0-9");
        HttpResponse<byte[]> again = get(script, "Accept-Encoding", "br", "If-Modified-Since", changed);
        // Then
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(10).isEqualTo(Arrays.copyOf(whole.body(), 10));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/wugu.svg", "/doors/doors.css"})
    void aFileWithoutAHashInItsNameIsNotKeptForAYear(String file) {
        HttpResponse<byte[]> answer = get(file, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control").orElseThrow()).contains("max-age=86400");
        assertThat(answer.headers().firstValue("vary")).contains("accept-encoding");
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
    }

    @Test
    void anAssetThatIsNotThereIsNotKept() {
        HttpResponse<byte[]> answer = get("/assets/township-abcdefgh.js", "Accept-Encoding", "br");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).doesNotContain("immutable");
    }

    @Test
    void dataAreCompressedForWhoTakesIt() {
        // Given
        String path = "/township/api/volunteer/applications?name=" + A_KILOBYTE;
        // When
        HttpResponse<byte[]> compressed =
                get(path, "Accept-Encoding", "gzip, deflate, br", "X-Requested-With", "fetch");
        HttpResponse<byte[]> plain = get(path, "X-Requested-With", "fetch");
        // Then
        assertThat(compressed.headers().allValues("content-encoding")).containsExactly("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(new JsonObject(new String(unzipped(compressed.body()), StandardCharsets.UTF_8)).getString("uri"))
                .contains(A_KILOBYTE);
        assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
        assertThat(plain.headers().firstValue("vary")).contains("accept-encoding");
    }

    @Test
    void shortDataAreNot() {
        HttpResponse<byte[]> answer =
                get("/township/api/volunteer/divisions/371521", "Accept-Encoding", "gzip", "X-Requested-With", "fetch");
        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
        assertThat(answer.headers().firstValueAsLong("content-length")).hasValue(answer.body().length);
    }

    @Test
    void whatAForeignPageCanHaveABrowserAskForIsNotCompressed() {
        HttpResponse<byte[]> answer =
                get("/township/api/volunteer/applications?name=" + A_KILOBYTE, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
    }

    @Test
    void whatAnswersAChangeIsNotCompressed() {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        Browser.at("/township/api/volunteer/echo?name=" + A_KILOBYTE))
                .header("X-Requested-With", "fetch")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        // When
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
        assertThat(answer.body()).contains(A_KILOBYTE);
    }

    @Test
    void theServiceIsNotAskedToCompress() {
        HttpResponse<byte[]> answer =
                get("/township/api/volunteer/applications", "Accept-Encoding", "gzip", "X-Requested-With", "fetch");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("accept-encoding");
    }

    @Test
    void photosAndSheetsPassAsTheyAre() {
        HttpResponse<byte[]> answer =
                get("/township/api/volunteer/photo", "Accept-Encoding", "gzip, br", "X-Requested-With", "fetch");
        assertThat(answer.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
        assertThat(answer.headers().firstValueAsLong("content-length")).hasValue(answer.body().length);
    }

    @Test
    void aStreamIsNeitherCompressedNorHeldBack() throws IOException {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(Browser.at("/township/api/volunteer/quiet"))
                .header("Accept", "text/event-stream")
                .header("X-Requested-With", "fetch")
                .header("Accept-Encoding", "gzip, deflate, br");
        // When
        HttpResponse<InputStream> stream = browser.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // Then the first event is here, long before there are enough bytes for a compressor's window
        try (InputStream events = stream.body()) {
            assertThat(new String(events.readNBytes("data: 1".length()), StandardCharsets.UTF_8))
                    .isEqualTo("data: 1");
        }
        assertThat(stream.headers().firstValue("content-encoding")).isEmpty();
    }

    @Test
    void aPageIsCompressedToo() {
        // The township's is too small by now to gain by it.
        HttpResponse<byte[]> page = get("/join/7", "Accept-Encoding", "gzip");
        assertThat(page.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(new String(unzipped(page.body()), StandardCharsets.UTF_8)).contains("id=\"app\"");
    }

    @ParameterizedTest
    @CsvSource({"''", "gzip"})
    void whoAsksForTheHeadAloneGetsThatOfTheWhole(String accepted) {
        for (String path : PAGES) {
            // When
            HttpResponse<byte[]> whole = ask("GET", path, accepted);
            HttpResponse<byte[]> head = ask("HEAD", path, accepted);
            // Then
            assertThat(head.statusCode()).as(path).isEqualTo(whole.statusCode());
            assertThat(comparable(head)).as(path).isEqualTo(comparable(whole));
            assertThat(head.body()).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/township", "/verify?code=7K3Q"})
    void whoAsksForTheHeadAloneIsLedOnAsWell(String path) {
        // When
        HttpResponse<byte[]> whole = ask("GET", path, "");
        HttpResponse<byte[]> head = ask("HEAD", path, "");
        // Then
        assertThat(head.statusCode()).isEqualTo(302).isEqualTo(whole.statusCode());
        assertThat(head.headers().firstValue("location"))
                .isEqualTo(whole.headers().firstValue("location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/towship/", "/township.html/x", "/assets/nothing-abcdefgh.js"})
    void aMistypedAddressIsAPageForWhoReadsPagesAndAProblemForTheOthers(String path) {
        // When
        HttpResponse<byte[]> page =
                get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language", "zh-CN");
        HttpResponse<byte[]> problem = get(path, "Accept", "*/*");
        // Then
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("没有这个页面", "href=\"/township/\"");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
    }

    /** What is the same for both: a date may turn between the two. */
    private static TreeMap<String, List<String>> comparable(HttpResponse<?> answer) {
        TreeMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "set-cookie", "transfer-encoding"));
        if (headers.containsKey("content-encoding")) {
            // Known only once all is compressed.
            headers.remove("content-length");
        }
        return headers;
    }

    private String script() {
        Matcher script = SCRIPT.matcher(browser.open("/township/").body());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }

    private HttpResponse<byte[]> ask(String method, String path, String accepted) {
        return browser.send(
                HttpRequest.newBuilder(Browser.at(path))
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", accepted)
                        .method(method, HttpRequest.BodyPublishers.noBody()),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        return browser.send(
                HttpRequest.newBuilder(Browser.at(path)).headers(headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unzipped(byte[] body) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
