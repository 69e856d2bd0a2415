package org.wugu.acceptance.programs;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/** What a browser's session opens, used by itself: the cookie as it was, however the browser goes on. */
public record Session(String cookie) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** That of a page that is logged in. */
    public static Session of(Page page) {
        return new Session(page.context().cookies(page.url()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; ")));
    }

    public Answer get(URI address) {
        return send(request(address).GET());
    }

    public Answer post(URI address) {
        return send(request(address).POST(BodyPublishers.noBody()));
    }

    /** Opens the live figures at that address. */
    public FigureStream figures(URI address) {
        return FigureStream.open(address, "Cookie", cookie);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Cookie", cookie).header("X-Requested-With", "fetch");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
