package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.platform.scope.ForEveryTier;
import org.wugu.volunteer.journey.CountTasks;

/** What waits for the office. */
@Path("/tasks")
@Tag(name = "Tasks")
class TaskResource {

    private final CurrentScope scope;
    private final CountTasks countTasks;

    TaskResource(CurrentScope scope, CountTasks countTasks) {
        this.scope = scope;
        this.countTasks = countTasks;
    }

    @GET
    @ForEveryTier
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "countTasks", summary = "How many volunteers wait for what, within the own scope")
    public CountTasks.Tasks tasks() {
        return countTasks.count(scope.get().code());
    }
}
