package org.wugu.print;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who prints and when, as it stands across a page that must not be passed on unnoticed (水印). */
@RequestScoped
public class Printout {

    private final SecurityIdentity identity;
    private final Fonts fonts;
    private final Clock clock;

    Printout(SecurityIdentity identity, Fonts fonts, Clock clock) {
        this.identity = identity;
        this.fonts = fonts;
        this.clock = clock;
    }

    /** Such as 王强 2026-11-25 10:20. */
    public String mark() {
        return name() + " " + ChineseText.moment(clock.instant());
    }

    /** The mark as a picture to lie across each page. */
    public String watermark() {
        String mark = mark();
        try {
            return Watermark.of(mark, fonts.regular(mark));
        } catch (IOException e) {
            throw new UncheckedIOException("the watermark cannot be drawn", e);
        }
    }

    private String name() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            return name == null ? token.getName() : name;
        }
        throw new IllegalStateException("nobody prints");
    }
}
