package org.wugu.acceptance.programs;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.stream.Collectors;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;

/** What a browser's session opens, used by itself: the cookie as it was, however the browser goes on. */
public record Session(String cookie) {

    /** That of a page that is logged in. */
    public static Session of(Page page) {
        return new Session(page.context().cookies(page.url()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; ")));
    }

    public Answer get(URI address) {
        return at(address).get("");
    }

    public Answer post(URI address) {
        return at(address).post("");
    }

    /** Opens the live figures at that address. */
    public FigureStream figures(URI address) {
        return FigureStream.open(address, "Cookie", cookie);
    }

    private Api at(URI address) {
        return Api.anonymous(address)
                .by(request -> request.header("Cookie", cookie).header("X-Requested-With", "fetch"));
    }
}
