package org.wugu.gateway.problem;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Answers with a page that the gateway makes itself. */
public final class PageWriter {

    private PageWriter() {}

    /** The page is for this reader and this moment: nothing on the way may keep it. */
    public static void write(RoutingContext context, int status, TemplateInstance page) {
        page.createUni()
                .subscribe()
                .with(
                        html -> context.response()
                                .setStatusCode(status)
                                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                .putHeader(HttpHeaders.VARY, "Accept-Language")
                                .end(html),
                        context::fail);
    }
}
