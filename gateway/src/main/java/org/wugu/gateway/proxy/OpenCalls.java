package org.wugu.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** The calls without a login that are under way: how many of each address, and how much of their bodies is held. */
@ApplicationScoped
class OpenCalls {

    private final Map<String, Integer> underWay = new HashMap<>();
    private final int perAddress;
    private final long memory;
    private long held;

    OpenCalls(ProxySettings settings) {
        perAddress = settings.open().perAddress();
        memory = settings.open().memory().asLongValue();
    }

    /** Begins a call, if the address may have one more. */
    synchronized boolean enter(String address) {
        boolean admitted = underWay.getOrDefault(address, 0) < perAddress;
        if (admitted) {
            underWay.merge(address, 1, Integer::sum);
        }
        return admitted;
    }

    synchronized void leave(String address) {
        underWay.computeIfPresent(address, (key, calls) -> calls > 1 ? calls - 1 : null);
    }

    /** Takes room for so many bytes more, if there is any. */
    synchronized boolean hold(int bytes) {
        boolean room = held + bytes <= memory;
        if (room) {
            held += bytes;
        }
        return room;
    }

    synchronized void release(int bytes) {
        held -= bytes;
    }
}
