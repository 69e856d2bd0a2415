package org.wugu.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.wugu.testing.KeycloakResource;

/** As much of a browser as logging in needs: cookies, redirects, forms. Like browsers it trusts http://localhost. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A cookie that the browser keeps, with what was said about it. */
    record Cookie(String value, String path, String attributes) {}

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    static URI at(String path) {
        return URI.create(setting("wugu.public-url")).resolve(path);
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** A browser in which the person has come in by the door. */
    static Browser loggedIn(String door, String username) {
        Browser browser = new Browser();
        browser.login(door, username, KeycloakResource.DEMO_PASSWORD);
        return browser;
    }

    /** Opens the door, fills in the form, and returns the page that follows. */
    HttpResponse<String> login(String door, String username, String password) {
        return submit(open("/" + door + "/"), Map.of("username", username, "password", password));
    }

    /** Submits the one form of a page of Keycloak's. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form at " + page.uri() + ": " + page.body());
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(send(
                HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofString()));
    }

    /** Navigates to an address of the gateway, through all redirects. */
    HttpResponse<String> open(String path) {
        return follow(send(HttpRequest.newBuilder(at(path)), HttpResponse.BodyHandlers.ofString()));
    }

    /** What a script of a view does: the call is marked, and no redirect is followed. */
    HttpResponse<String> call(String method, String path, String json) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("X-Requested-With", "fetch")
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json)),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> call(String path) {
        return send(
                HttpRequest.newBuilder(at(path)).header("X-Requested-With", "fetch"),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What an EventSource does: it cannot mark its call. */
    HttpResponse<InputStream> stream(String path) {
        return send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/event-stream"),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Another browser with a copy of all cookies, as whoever copied them has it. */
    Browser copy() {
        Browser copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** The cookies that go with a request to the path. */
    String cookieHeader(String path) {
        return cookies.entrySet().stream()
                .filter(cookie -> path.startsWith(cookie.getValue().path()))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        URI uri = request.build().uri();
        String header = cookieHeader(uri.getPath());
        if (!header.isEmpty()) {
            request.setHeader("Cookie", header);
        }
        try {
            HttpResponse<T> response = HTTP.send(request.build(), handler);
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int step = 0; step < 12 && last.statusCode() / 100 == 3; step++) {
            URI next = last.uri().resolve(last.headers().firstValue("location").orElseThrow());
            last = send(HttpRequest.newBuilder(next), HttpResponse.BodyHandlers.ofString());
        }
        return last;
    }

    private void keep(String setCookie) {
        String[] parts = setCookie.split(";", 2);
        String[] pair = parts[0].split("=", 2);
        String attributes = parts.length > 1 ? parts[1] : "";
        Matcher path = Pattern.compile("(?i)path=([^;]+)").matcher(attributes);
        boolean gone = pair[1].isEmpty() || attributes.matches("(?i).*max-age=0.*");
        if (gone) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(
                    pair[0],
                    new Cookie(
                            pair[1],
                            Optional.of(path)
                                    .filter(Matcher::find)
                                    .map(m -> m.group(1))
                                    .orElse("/"),
                            attributes));
        }
    }
}
