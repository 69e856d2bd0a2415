package org.wugu.assessment.messages;

import java.time.Instant;
import org.wugu.assessment.figures.Counts;
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
        long submitted,
        long returned,
        long refused,
        long approved,
        long reported,
        long outfitted,
        long serving,
        long suspended,
        long departed,
        long pending,
        long volunteers) {

    static final String TOPIC = "city.feed";
    static final String TYPE = "org.wugu.township-figures.changed.v1";

    static TownshipFigures of(TownshipMonth changed) {
        Counts counts = changed.counts();
        return new TownshipFigures(
                changed.township().value(),
                changed.month().toString(),
                changed.version(),
                changed.asOf(),
                counts.submitted(),
                counts.returned(),
                counts.refused(),
                counts.approved(),
                counts.reported(),
                counts.outfitted(),
                counts.serving(),
                counts.suspended(),
                counts.departed(),
                counts.pending(),
                counts.volunteers());
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
