package org.wugu.gateway.account;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wugu.gateway.problem.Languages;
import org.wugu.gateway.problem.Problem;
import org.wugu.gateway.problem.ProblemTexts;
import org.wugu.gateway.problem.ProblemType;
import org.wugu.gateway.problem.ProblemWriter;

/** Keycloak cannot be reached, or does not know us: nothing was changed, and the person can try again. */
class KeycloakFailures {

    private static final Logger LOG = Logger.getLogger(KeycloakFailures.class);

    private final HttpHeaders headers;
    private final UriInfo uri;

    KeycloakFailures(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    @ServerExceptionMapper({ProcessingException.class, OidcClientException.class, ClientWebApplicationException.class})
    Response unavailable(RuntimeException failure) {
        // Not its message, which may name the address and so the account.
        LOG.warnf("accounts: %s", failure.getClass().getSimpleName());
        Problem problem = new Problem(ProblemType.ACCOUNTS_UNAVAILABLE);
        var locale = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(problem.type().status())
                .type(ProblemWriter.MEDIA_TYPE)
                .language(locale)
                .entity(ProblemTexts.detail(problem, locale, uri.getRequestUri().getRawPath()))
                .build();
    }
}
