package org.wugu.volunteer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.aggregate.StepItem;
import org.wugu.platform.numbers.Numbers;
import org.wugu.volunteer.journey.Numbered;
import org.wugu.volunteer.journey.StepOutcome;
import org.wugu.volunteer.journey.Volunteers;

/** 存档: each file gets the county's next archive number. */
@ApplicationScoped
class FileVolunteers {

    private final Volunteers volunteers;
    private final Numbers numbers;
    private final Clock clock;

    FileVolunteers(Volunteers volunteers, Numbers numbers, Clock clock) {
        this.volunteers = volunteers;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    List<StepOutcome> file(DivisionCode county, List<StepItem> items) {
        LocalDate today = LocalDate.now(clock);
        return numbers.asNeeded(
                Numbered.ARCHIVE,
                county,
                next -> volunteers.step(items, List.of(), (volunteer, now) -> volunteer.file(today, next, now)));
    }
}
