package org.wugu.gateway.problem;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Answers with a page that the gateway makes itself. */
public final class PageWriter {

    private PageWriter() {}

    /** The page is for this reader and this moment: nothing on the way may keep it. */
    public static void write(RoutingContext context, int status, TemplateInstance page) {
        page.createUni().subscribe().with(html -> send(context, status, Buffer.buffer(html)), context::fail);
    }

    /** With the length, which whoever asks for the head alone is told as well. */
    private static void send(RoutingContext context, int status, Buffer html) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(html.length()))
                .end(html);
    }
}
