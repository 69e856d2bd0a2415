package org.wugu.gateway.verify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.door.Callers;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.gateway.problem.PageWriter;

/** {@code /verify}: asks for the code of a certificate; {@code /verify/<code>}, as its QR code says: how it stands. */
@ApplicationScoped
class VerifyPage {

    private static final Logger LOG = Logger.getLogger(VerifyPage.class);
    private static final int LONGEST = 40;

    private final Certificates certificates;

    VerifyPage(Certificates certificates) {
        this.certificates = certificates;
    }

    /**
     * What the page shows of a certificate.
     *
     * @param standing {@code coming}, {@code valid}, {@code expired} or {@code revoked}
     * @param says the same in words
     */
    record Shown(
            String standing,
            String says,
            String number,
            String name,
            String title,
            String office,
            String since,
            String until) {

        static Shown of(JsonObject found, PageTexts texts) {
            String standing = found.getString("standing").toLowerCase(Locale.ROOT);
            return new Shown(
                    standing,
                    texts.get("page.verify." + standing),
                    found.getString("number"),
                    found.getString("name"),
                    found.getString("title"),
                    found.getString("office"),
                    found.getString("since"),
                    found.getString("until"));
        }
    }

    @CheckedTemplate(basePath = "verify")
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(PageTexts texts, @Nullable Shown shown, @Nullable String trouble);
    }

    void register(@Observes Router router) {
        page(router, "/verify").handler(this::ask);
        page(router, "/verify/:code").handler(this::verify);
    }

    private static Route page(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void ask(RoutingContext context) {
        String code = context.request().getParam("code");
        if (code == null || code.isBlank()) {
            PageWriter.write(context, 200, Templates.page(PageTexts.of(context), null, null));
        } else {
            context.redirect("/verify/" + URLEncoder.encode(code.strip(), StandardCharsets.UTF_8));
        }
    }

    private void verify(RoutingContext context) {
        String code = context.pathParam("code");
        if (code.length() > LONGEST) {
            trouble(context, 404, "page.verify.unknown");
        } else {
            certificates
                    .find(code, Callers.address(context))
                    .onSuccess(found -> show(context, found))
                    .onFailure(failure -> {
                        LOG.warnf("verification: %s", failure.getClass().getSimpleName());
                        trouble(context, 503, "page.verify.unavailable");
                    });
        }
    }

    private static void show(RoutingContext context, Certificates.Answer answer) {
        JsonObject certificate = answer.certificate();
        if (certificate != null) {
            PageTexts texts = PageTexts.of(context);
            PageWriter.write(context, 200, Templates.page(texts, Shown.of(certificate, texts), null));
        } else {
            trouble(context, answer.status(), answer.status() == 429 ? "page.verify.too-often" : "page.verify.unknown");
        }
    }

    private static void trouble(RoutingContext context, int status, String text) {
        PageTexts texts = PageTexts.of(context);
        PageWriter.write(context, status, Templates.page(texts, null, texts.get(text)));
    }
}
