package org.wugu.volunteer.transfer;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.wugu.platform.aggregate.Aggregates;
import org.wugu.platform.http.Position;
import org.wugu.problem.ProblemType;
import org.wugu.volunteer.VolunteerProblems;
import org.wugu.volunteer.journey.FactSource;

/** The transfers from and to the caller's county. A volunteer who is offered already is not offered again. */
@ApplicationScoped
class Transfers extends Aggregates<Transfer> implements FactSource {

    @Override
    public String facts() {
        return "select 'OFFERED' from volunteer_transfer t where t.volunteer_id = v.id and t.state = 'OFFERED'";
    }

    /** Those that wait first, then the latest; one more than a part has when others follow. */
    List<Transfer> latest(Position after) {
        return findAll(Sort.by("decidedAt", Sort.Direction.Descending, Sort.NullPrecedence.NULLS_FIRST)
                        .and("id", Sort.Direction.Descending))
                .range(after.before(), after.before() + after.andOne() - 1)
                .list();
    }

    @Override
    protected Map<String, ProblemType> constraints() {
        return Map.of("volunteer_transfer_open", VolunteerProblems.TRANSFER_OPEN);
    }
}
