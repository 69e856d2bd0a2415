package org.wugu.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.wugu.testing.ScopeMatrix;
import org.wugu.testing.fuzz.ContractFuzz;

/** Whatever an administrator's browser sends to whichever operation of the gateway's own, the answer is no fault of ours. */
@QuarkusTest
@WithTestResource(GatewayParts.class)
class ContractFuzzTest {

    private static final int REQUESTS = 500;

    /** What a script is answered whose session is over, without a body. */
    private static final int SESSION_ENDED = 499;

    /** Requests that are right, for the fuzzer: they come by the cookie, so that as to tokens all is open. */
    private static final String REQUESTS_THAT_ARE_RIGHT = """
            callers: {program: {program: somebody}}
            endpoints:
              GET /{tier}/api/me:
                {open: true, path: {tier: county}, headers: {Cookie: "${cookie}"}}
              GET /{door}/api/accounts:
                {open: true, path: {door: county}, query: {search: a, after: 0, limit: 5}, headers: {Cookie: "${cookie}"}}
              POST /{door}/api/accounts:
                open: true
                path: {door: county}
                headers: {Cookie: "${cookie}", X-Requested-With: fetch}
                body: {username: "${username}", name: 新文员, orgCode: "371521112", roles: [clerk]}
              GET /{door}/api/accounts/{id}:
                {open: true, path: {door: county, id: "${account}"}, headers: {Cookie: "${cookie}"}}
              PUT /{door}/api/accounts/{id}/roles:
                open: true
                path: {door: county, id: "${account}"}
                headers: {Cookie: "${cookie}", X-Requested-With: fetch}
                body: {roles: [reader]}
              POST /{door}/api/accounts/{id}/lock:
                open: true
                path: {door: county, id: "${account}"}
                headers: {Cookie: "${cookie}", X-Requested-With: fetch}
              POST /{door}/api/accounts/{id}/unlock:
                open: true
                path: {door: county, id: "${account}"}
                headers: {Cookie: "${cookie}", X-Requested-With: fetch}
              POST /{door}/api/accounts/{id}/password-reset:
                open: true
                path: {door: county, id: "${account}"}
                headers: {Cookie: "${cookie}", X-Requested-With: fetch}
              GET /{door}/api/readers:
                {open: true, path: {door: county}, query: {after: 0, limit: 5}, headers: {Cookie: "${auditor}"}}
            """;

    @Test
    void damagedRequests() throws IOException {
        fuzz().atRandom(REQUESTS).print().withoutFault();
    }

    @Test
    void numbersWithoutEndAndTextsOfAMegabyte() throws IOException {
        fuzz().extremes().withoutFault();
    }

    private static ContractFuzz fuzz() throws IOException {
        ScopeMatrix matrix = ScopeMatrix.of(ReadinessTest.management("/q/openapi?format=json"), REQUESTS_THAT_ARE_RIGHT)
                .with("cookie", () -> Browser.loggedIn("county", "yanggu-admin").cookieHeader("/county/api/accounts"))
                .with("auditor", () -> Browser.loggedIn("county", "yanggu-auditor")
                        .cookieHeader("/county/api/readers"))
                .with("username", () -> "fuzz-" + System.nanoTime())
                .with("account", () -> KeycloakAdmin.create("fuzz-" + System.nanoTime(), "zhangqiu-clerk"));
        return ContractFuzz.of(matrix, Browser.at("/").getPort()).silentAt(SESSION_ENDED);
    }
}
