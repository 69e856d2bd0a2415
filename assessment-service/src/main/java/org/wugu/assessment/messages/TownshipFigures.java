package org.wugu.assessment.messages;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import org.wugu.assessment.figures.Figures;
import org.wugu.assessment.figures.TownshipMonth;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.outbox.OutgoingEvent;

/**
 * What {@code city.feed} tells of a township and month: the whole state, so that a reader keeps the greatest version and
 * needs no earlier one. Contract: {@code contracts/events/township-figures.v1.schema.json}.
 */
record TownshipFigures(
        String townshipCode,
        String month,
        long version,
        Instant asOf,
        @JsonIgnore Figures figures) {

    static final String TOPIC = "city.feed";
    static final String TYPE = "org.wugu.township-figures.changed.v1";

    static TownshipFigures of(TownshipMonth changed) {
        return new TownshipFigures(
                changed.township().value(),
                changed.month().toString(),
                changed.version(),
                changed.asOf(),
                changed.figures());
    }

    @JsonAnyGetter
    Map<String, Long> numbers() {
        return figures.numbers();
    }

    static OutgoingEvent event(TownshipMonth changed) {
        return new OutgoingEvent(
                Ids.next(),
                TYPE,
                Tier.TOWNSHIP,
                changed.township(),
                changed.township() + "/" + changed.month(),
                changed.asOf(),
                of(changed));
    }
}
