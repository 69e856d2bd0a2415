package org.wugu.gateway.door;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proxies in front of the gateway that are believed, and what they say of a caller's address. */
final class TrustedProxies {

    private final List<IpSubnetFilterRule> networks;

    /** @throws IllegalArgumentException for what is neither an address nor a network */
    TrustedProxies(List<String> networks) {
        this.networks = networks.stream().map(TrustedProxies::network).toList();
    }

    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = address(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("wugu.proxies.trusted: \"" + text
                        + "\" is neither an address nor a network such as 10.1.0.0/16"));
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : 8 * address.getAddress().length;
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }

    boolean trusts(InetAddress peer) {
        return networks.stream().anyMatch(network -> network.matches(new InetSocketAddress(peer, 0)));
    }

    /**
     * The caller, as the proxies say: from the right the first address that is no trusted proxy's own. What stands further
     * to the left, the caller may have written.
     *
     * @param forwarded the values of X-Forwarded-For in their order
     * @return empty when the proxies do not say it
     */
    Optional<InetAddress> caller(List<String> forwarded) {
        String[] hops = String.join(",", forwarded).split(",");
        Optional<InetAddress> caller = Optional.empty();
        for (int i = hops.length - 1; i >= 0; i--) {
            caller = address(hops[i]);
            if (caller.isEmpty() || !trusts(caller.get())) {
                return caller;
            }
        }
        return caller;
    }

    /** An IPv4 address itself, and of an IPv6 address the first half: the other belongs to one household or machine. */
    static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 16) {
            Arrays.fill(bytes, 8, 16, (byte) 0);
        }
        return NetUtil.bytesToIpAddress(bytes);
    }

    /** An address with or without a port, or empty for anything else; never a name, which would be looked up. */
    static Optional<InetAddress> address(@Nullable String text) {
        String host = text == null ? "" : text.strip();
        int colon = host.lastIndexOf(':');
        if (host.startsWith("[")) {
            host = host.substring(1, Math.max(1, host.indexOf(']')));
        } else if (colon >= 0 && host.indexOf(':') == colon) {
            host = host.substring(0, colon);
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException impossible) {
            return Optional.empty();
        }
    }
}
