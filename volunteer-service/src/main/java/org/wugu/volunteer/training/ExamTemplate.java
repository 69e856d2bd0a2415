package org.wugu.volunteer.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.sheets.Template;
import org.wugu.volunteer.journey.Names;

/** The sheet to fill in after an exam: everybody who may sit it, by number and name. */
@ApplicationScoped
class ExamTemplate {

    private final Cohorts cohorts;
    private final Participants participants;
    private final Names names;
    private final Clock clock;

    ExamTemplate(Cohorts cohorts, Participants participants, Names names, Clock clock) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.names = names;
        this.clock = clock;
    }

    /** @throws Problem {@code not-found} when there is no such cohort within the scope */
    @Transactional
    byte[] of(UUID cohort) {
        if (cohorts.findById(cohort) == null) {
            throw new Problem(PlatformProblems.NOT_FOUND);
        }
        LocalDate today = LocalDate.now(clock);
        List<Participant> sitting = participants.of(cohort).values().stream()
                .filter(one -> one.obstacleToSit(today) == null)
                .toList();
        Map<UUID, String> known = names.of(
                sitting.stream().map(Participant::volunteer).toList(), "download-exam-template", "exam-results");
        Template template = Template.of(ExamSheet.LAYOUT);
        sitting.forEach(one -> template.with(
                Map.of(ExamSheet.NUMBER, one.number(), ExamSheet.NAME, known.getOrDefault(one.volunteer(), ""))));
        return template.bytes();
    }
}
