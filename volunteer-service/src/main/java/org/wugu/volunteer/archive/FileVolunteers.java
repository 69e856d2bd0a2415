package org.wugu.volunteer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.DivisionCode;
import org.wugu.volunteer.journey.Numbers;
import org.wugu.volunteer.journey.Numbers.Kind;
import org.wugu.volunteer.journey.StepItem;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Steps;

/** 存档: each file gets the county's next archive number. */
@ApplicationScoped
class FileVolunteers {

    private final Steps steps;
    private final Numbers numbers;
    private final Clock clock;

    FileVolunteers(Steps steps, Numbers numbers, Clock clock) {
        this.steps = steps;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> file(DivisionCode county, List<StepItem> items) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return numbers.asNeeded(
                Kind.ARCHIVE,
                county,
                next -> steps.take(items, List.of(), volunteer -> volunteer.file(today, next, now)));
    }
}
