package org.wugu.gateway.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.gateway.problem.PageWriter;
import org.wugu.gateway.session.Person;
import org.wugu.kernel.OrgScope;

/** The pages that stand before the views: the choice of the door, and what to do at a wrong one, or at none. */
@ApplicationScoped
class Pages {

    /** After the files, before the resources. */
    private static final int AFTER_FILES = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT;

    /** One door as the page shows it. */
    record DoorLink(String href, String name, String purpose) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance landing(PageTexts texts, List<DoorLink> doors);

        static native TemplateInstance notFound(PageTexts texts, List<DoorLink> doors);

        static native TemplateInstance wrongDoor(
                PageTexts texts, String who, @Nullable DoorLink right, @Nullable String go, String logout);
    }

    void register(@Observes Router router) {
        router.route("/").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> {
            PageTexts texts = PageTexts.of(context);
            PageWriter.write(context, 200, Templates.landing(texts, links(texts)));
        });
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AFTER_FILES)
                .handler(Pages::mistyped);
    }

    /** Nobody else knew the address. Whoever reads pages gets one; the others learn it from the resources. */
    private static void mistyped(RoutingContext context) {
        if (Doors.isApi(context.request().path()) || !readsPages(context)) {
            context.next();
            return;
        }
        PageTexts texts = PageTexts.of(context);
        PageWriter.write(context, 404, Templates.notFound(texts, links(texts)));
    }

    private static boolean readsPages(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static List<DoorLink> links(PageTexts texts) {
        return Doors.ALL.stream().map(tier -> link(tier.claim(), texts)).toList();
    }

    void wrongDoor(RoutingContext context, Person person) {
        PageTexts texts = PageTexts.of(context);
        OrgScope scope = person.scope();
        String logout = context.request().path().split("/", 3)[1] + "/logout";
        if (scope == null) {
            String who = texts.filled("page.no-scope.who", person.name(), person.username());
            PageWriter.write(context, 403, Templates.wrongDoor(texts, who, null, null, "/" + logout));
            return;
        }
        String tier = scope.tier().claim();
        String who = texts.filled("page.wrong-door.who", person.name(), person.username(), texts.get("tier." + tier));
        DoorLink right = link(tier, texts);
        String go = texts.filled("page.wrong-door.go", right.name());
        PageWriter.write(context, 403, Templates.wrongDoor(texts, who, right, go, "/" + logout));
    }

    private static DoorLink link(String tier, PageTexts texts) {
        return new DoorLink("/" + tier + "/", texts.get("door." + tier), texts.get("page.door." + tier + ".for"));
    }
}
