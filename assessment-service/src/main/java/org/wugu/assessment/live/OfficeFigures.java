package org.wugu.assessment.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.wugu.assessment.figures.FigureBook;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.scope.ScopeRunner;

/** The figures of one office as all of its viewers get them, read in its scope and with the least role that may. */
@Singleton
class OfficeFigures {

    private final FigureBook figures;
    private final ScopeRunner scopes;
    private final ObjectMapper json;

    OfficeFigures(FigureBook figures, ScopeRunner scopes, ObjectMapper json) {
        this.figures = figures;
        this.scopes = scopes;
        this.json = json;
    }

    String of(DivisionCode office) {
        OrgScope scope = new OrgScope(Tier.of(office), office, Set.of(Role.READER), "figure-stream");
        try {
            return json.writeValueAsString(scopes.as(scope, () -> figures.table(office, Optional.empty())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
