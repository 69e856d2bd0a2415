package org.wugu.gateway.account;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemAnswers;
import org.wugu.problem.ProblemBody;

/** Keycloak cannot be reached, or does not know us: nothing was changed, and the person can try again. */
class KeycloakFailures {

    private static final Logger LOG = Logger.getLogger(KeycloakFailures.class);

    private final ProblemAnswers answers;

    KeycloakFailures(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper({ProcessingException.class, OidcClientException.class, ClientWebApplicationException.class})
    RestResponse<ProblemBody> unavailable(RuntimeException failure, HttpHeaders headers, UriInfo uri) {
        // Not its message, which may name the address and so the account.
        LOG.warnf("accounts: %s", failure.getClass().getSimpleName());
        return answers.answer(new Problem(GatewayProblems.ACCOUNTS_UNAVAILABLE), headers, uri);
    }
}
