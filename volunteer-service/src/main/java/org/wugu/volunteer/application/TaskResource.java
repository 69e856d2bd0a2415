package org.wugu.volunteer.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the office. */
@Path("/tasks")
@Tag(name = "Tasks")
class TaskResource {

    private final CountTasks countTasks;

    TaskResource(CountTasks countTasks) {
        this.countTasks = countTasks;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "officer"})
    @Operation(operationId = "countTasks", summary = "How many volunteers wait for what, within the own scope")
    public CountTasks.Tasks tasks() {
        return countTasks.count();
    }
}
