package org.wugu.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/city",
                "/city/api/volunteer/applications/0199d2a0-0000-7000-8000-000000000010",
                "/city/api/volunteer/export/%E5%BF%97%E6%84%BF%E8%80%85",
                "/verify/7K3Q-9XWM-2ABC",
                "/assets/index-B1x_2~z.js",
                "/a+b,c=d!e$f&g'h(i)j*k:l@m%20n"
            })
    void whatIsReadInOneWayPasses(String path) {
        assertThat(PlainPath.is(path + "?x=1;2%2f", path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/city;x=1/api/accounts",
                "/city;/api/accounts",
                "/;/city/api/accounts",
                "/city/api;x/accounts",
                "/city%3bx=1/api/accounts",
                "/city%3B/api/accounts",
                "/city%253b/api/accounts",
                "/city\\api\\accounts",
                "/city%5capi",
                "/city%5Capi",
                "/city%2fapi",
                "/city%2Fapi",
                "/city%252fapi",
                "/city/%2e%2e/api",
                "/city/%2E./api",
                "/city/%c0%ae%00/api",
                "/city/%00",
                "/city/%0d%0aX:y",
                "/city/%09",
                "/city/%7f",
                "/city/%3fx",
                "/city/%23x",
                "/city/%",
                "/city/%2",
                "/city/%zz",
                "/city/%u002f",
                "/city/\u00e9",
                "/city/|",
                "/city/<x>",
                "/city/\"",
                "/city/ x",
                "/city/{x}",
                "/city/[x]",
                "/city/^",
                "/city/`",
                "city/",
                "*",
                ""
            })
    void whatCouldBeReadInTwoWaysDoesNot(String path) {
        assertThat(PlainPath.is(path, path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere/city/api/me", "https://localhost/city/api/me", "//elsewhere/city/api/me"})
    void anAddressWithAHostInItDoesNot(String uri) {
        assertThat(PlainPath.is(uri, "/city/api/me")).isFalse();
    }
}
