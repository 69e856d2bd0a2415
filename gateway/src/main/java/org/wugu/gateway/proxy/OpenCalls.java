package org.wugu.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.problem.ProblemType;

/**
 * The calls without a login that are under way: how many of each address, and how much of their bodies is held. What one
 * address may hold is bounded, and some room is for small bodies alone: few who send photos shut out nobody's form.
 */
@ApplicationScoped
class OpenCalls {

    private final Map<String, Share> shares = new HashMap<>();
    private final ProxySettings.Open settings;
    private long held;

    OpenCalls(ProxySettings settings) {
        this.settings = settings.open();
    }

    /** What one address has of it all. */
    private static final class Share {
        private int calls;
        private long held;
    }

    /** Begins a call, if the address may have one more. */
    synchronized Optional<Call> enter(String address) {
        Share share = shares.computeIfAbsent(address, none -> new Share());
        if (share.calls >= settings.perAddress()) {
            return Optional.empty();
        }
        share.calls++;
        return Optional.of(new Call(address, share));
    }

    /** One of them. */
    final class Call {

        private final String address;
        private final Share share;
        private int body;
        private boolean left;

        private Call(String address, Share share) {
            this.address = address;
            this.share = share;
        }

        /** Takes room for so many bytes more of its body, and says why when there is none. */
        Optional<ProblemType> hold(int bytes) {
            synchronized (OpenCalls.this) {
                Optional<ProblemType> refused = left ? Optional.of(GatewayProblems.BUSY) : refusal(bytes);
                if (refused.isEmpty()) {
                    body += bytes;
                    share.held += bytes;
                    held += bytes;
                }
                return refused;
            }
        }

        private Optional<ProblemType> refusal(int bytes) {
            // Small ones are bounded by the number of calls: the forms of many who share an address get through.
            boolean small = body + bytes <= settings.small().asLongValue();
            long room = settings.memory().asLongValue()
                    - (small ? 0 : settings.memoryForSmall().asLongValue());
            if (!small && share.held + bytes > settings.memoryPerAddress().asLongValue()) {
                return Optional.of(GatewayProblems.TOO_MANY_CALLS);
            }
            return held + bytes > room ? Optional.of(GatewayProblems.BUSY) : Optional.empty();
        }

        /** Ends it, once: what is held of its body is let go, and what still comes is not held. */
        void leave() {
            synchronized (OpenCalls.this) {
                if (!left) {
                    left = true;
                    held -= body;
                    share.held -= body;
                    share.calls--;
                    if (share.calls == 0) {
                        shares.remove(address);
                    }
                }
            }
        }
    }
}
