package org.wugu.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.1.0.0/16", "192.0.2.7", "2001:db8::/32"));

    @ParameterizedTest
    @CsvSource({"10.1.2.3, true", "10.2.0.1, false", "192.0.2.7, true", "192.0.2.8, false", "2001:db8::1, true"})
    void whoIsNamedIsTrusted(String peer, boolean trusted) {
        assertThat(proxies.trusts(TrustedProxies.address(peer).orElseThrow())).isEqualTo(trusted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9|203.0.113.9",
                "203.0.113.9:4711|203.0.113.9",
                "6.6.6.6, 203.0.113.9|203.0.113.9",
                "6.6.6.6, 203.0.113.9, 10.1.0.4|203.0.113.9",
                "[2001:db9::1]:80|2001:db9:0:0:0:0:0:1",
                "10.1.0.4|10.1.0.4"
            })
    void theCallerIsTheFirstFromTheRightThatIsNoProxy(String forwarded, String caller) {
        assertThat(proxies.caller(List.of(forwarded)).orElseThrow().getHostAddress())
                .isEqualTo(caller);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "localhost", "203.0.113.9, ", "203.0.113.9, nonsense", "_hidden"})
    void whatIsNoAddressIsNoCaller(String forwarded) {
        assertThat(proxies.caller(List.of(forwarded))).isEmpty();
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(proxies.caller(List.of("6.6.6.6", "203.0.113.9, 10.1.0.4"))
                        .orElseThrow()
                        .getHostAddress())
                .isEqualTo("203.0.113.9");
        assertThat(proxies.caller(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9, 203.0.113.9", "2001:db9:1:2:3:4:5:6, 2001:db9:1:2::"})
    void whoHasAWholeNetworkCountsAsOne(String address, String network) {
        assertThat(TrustedProxies.network(TrustedProxies.address(address).orElseThrow()))
                .isEqualTo(
                        TrustedProxies.network(TrustedProxies.address(network).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingress.example", "10.1.0.0/99", "10.1"})
    void aSettingThatIsNoNetworkIsRefusedAtTheStart(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(setting))).isInstanceOf(IllegalArgumentException.class);
    }
}
