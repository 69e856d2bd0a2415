package org.wugu.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScopeMatrixTest {

    private static final String OPENAPI = "paths: {/things: {get: {}, post: {}}}";

    private static final String CALLERS = "callers: {clerk: {org: '371521109', roles: [clerk]}}\n";

    @Test
    void aMatrixThatKnowsEveryEndpointAndCallerIsComplete() {
        assertThatCode(completeness(CALLERS + """
                                endpoints:
                                  GET /things: {callers: {clerk: 200}}
                                  POST /things: {callers: {clerk: [201, 409]}}
                                """)::execute).doesNotThrowAnyException();
    }

    @Test
    void anEndpointThatTheMatrixDoesNotKnowFails() {
        assertThatThrownBy(completeness(CALLERS + "endpoints: {'GET /things': {callers: {clerk: 200}}}")::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /things");
    }

    @Test
    void anEndpointWithoutAnExpectationForACallerFails() {
        assertThatThrownBy(completeness(CALLERS + """
                                endpoints:
                                  GET /things: {callers: {clerk: 200}}
                                  POST /things: {callers: {}}
                                """)::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("clerk");
    }

    @Test
    void whoDoesNotLearnOfAThingLearnsNothingOfWhatHangsOnIt() {
        assertThatThrownBy(ScopeMatrix.of(
                                "paths: {'/things/{id}': {get: {}}, '/things/{id}/parts': {get: {}}}", CALLERS + """
                                endpoints:
                                  GET /things/{id}: {path: {id: "${thing}"}, callers: {clerk: 404}}
                                  GET /things/{id}/parts: {path: {id: "${thing}"}, callers: {clerk: 200}}
                                """)
                        .tests()
                        .findFirst()
                        .orElseThrow()
                        .getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("clerk at GET /things/{id}/parts, who gets 404 at GET /things/{id}");
    }

    private static Executable completeness(String matrix) {
        return ScopeMatrix.of(OPENAPI, matrix).tests().findFirst().orElseThrow().getExecutable();
    }
}
