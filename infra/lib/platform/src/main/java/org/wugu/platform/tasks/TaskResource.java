package org.wugu.platform.tasks;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForEveryTier;

/** What waits for the office, of everything that the service knows. */
@Path("/tasks")
@Tag(name = "Tasks")
public class TaskResource {

    private final CurrentScope scope;
    private final List<OpenTasks> kinds;

    TaskResource(CurrentScope scope, @All List<OpenTasks> kinds) {
        this.scope = scope;
        this.kinds = kinds;
    }

    @GET
    @ForEveryTier
    @Transactional
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "listTasks", summary = "How many wait for what within the own scope, and since when")
    public List<OpenTask> tasks() {
        OrgScope caller = scope.get();
        return kinds.stream().flatMap(kind -> kind.of(caller).stream()).toList();
    }
}
