package org.wugu.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wugu.gateway.problem.GatewayProblems;
import org.wugu.gateway.problem.PageTexts;
import org.wugu.gateway.problem.ProblemWriter;
import org.wugu.gateway.session.Person;
import org.wugu.gateway.session.Revocations;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.problem.Problem;

/** Lets through a door only whom the door is for, and explains to the others which one is theirs. */
@ApplicationScoped
class Doorkeeper {

    /** After Quarkus has established who it is (200) and that somebody is (100). */
    private static final int AFTER_LOGIN = 50;

    private final Pages pages;
    private final Revocations revocations;

    Doorkeeper(Pages pages, Revocations revocations) {
        this.pages = pages;
        this.revocations = revocations;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_LOGIN);
    }

    private void handle(RoutingContext context) {
        String path = context.request().path();
        Optional<Tier> door = Doors.of(path);
        Optional<Person> person = Person.of(context);
        if (person.filter(revocations::concern).isPresent()) {
            EndedSession.refuse(context, door);
        } else if (door.isEmpty() || person.isEmpty()) {
            // Not a door, or the back channel, which Keycloak signs.
            context.next();
        } else if (!isFor(door.get(), person.get().scope())) {
            refuse(context, person.get(), Doors.isApi(path));
        } else if (Doors.isApi(path)
                && Doors.changes(context)
                && !context.request().headers().contains("X-Requested-With")) {
            ProblemWriter.write(context, new Problem(GatewayProblems.REQUESTED_WITH_MISSING));
        } else {
            context.next();
        }
    }

    private static boolean isFor(Tier door, @Nullable OrgScope scope) {
        return scope != null && scope.tier() == door;
    }

    private void refuse(RoutingContext context, Person person, boolean api) {
        if (!api) {
            pages.wrongDoor(context, person);
            return;
        }
        OrgScope scope = person.scope();
        if (scope == null) {
            ProblemWriter.write(context, new Problem(GatewayProblems.NO_SCOPE));
            return;
        }
        PageTexts texts = PageTexts.of(context);
        String tier = scope.tier().claim();
        ProblemWriter.write(
                context, new Problem(GatewayProblems.WRONG_DOOR, texts.get("tier." + tier), texts.get("door." + tier)));
    }
}
