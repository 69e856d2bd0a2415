package org.wugu.volunteer.anonymous;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.load.Pace;

/**
 * How often may be called within a minute without a login. Everybody is counted alone, by address; an invitation has no
 * bound that one caller could use up for the others.
 */
@ApplicationScoped
class Paces {

    /** The one question that is asked by two ways, the gateway's page and the open address; it is counted as one. */
    private static final String CERTIFICATES = "/public/certificates/";

    private final Pace byAddress;
    private final Pace questions;
    private final Pace byInvitation;
    private final Pace inFlood;

    Paces(
            @ConfigProperty(name = "wugu.public.calls-by-address") int byAddress,
            @ConfigProperty(name = "wugu.public.certificates-by-address") int certificates,
            @ConfigProperty(name = "wugu.public.calls-by-invitation") int byInvitation,
            @ConfigProperty(name = "wugu.public.calls-in-flood") int inFlood) {
        this.byAddress = new Pace(byAddress);
        this.questions = new Pace(certificates);
        this.byInvitation = new Pace(byInvitation);
        this.inFlood = new Pace(inFlood);
    }

    /**
     * Counts one call, and tells whether it may be.
     *
     * @param address whose it is
     * @param secret the invitation by which it comes, or null
     */
    boolean allow(String address, String path, @Nullable String secret, Instant now) {
        return byAddress.allows(address, now)
                && (!path.startsWith(CERTIFICATES) || questions.allows(address, now))
                && (secret == null || allowInvited(address, secret, now));
    }

    /** While an invitation is flooded, every address has a few calls left with it: enough for one application. */
    private boolean allowInvited(String address, String secret, Instant now) {
        return byInvitation.allows(secret, now) || inFlood.allows(address + " " + secret, now);
    }
}
