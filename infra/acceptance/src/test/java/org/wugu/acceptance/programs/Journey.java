package org.wugu.acceptance.programs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;
import org.wugu.kernel.CorpsTime;
import org.wugu.people.http.Answer;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Together;

/** An applicant's way through the offices, all by program. */
public final class Journey {

    private final Applicant applicant;
    private final Account clerk;
    private final Account reviewer;

    private Journey(Applicant applicant, Account clerk, Account reviewer) {
        this.applicant = applicant;
        this.clerk = clerk;
        this.reviewer = reviewer;
    }

    /** The first half of a sentence. */
    public record Of(Applicant applicant) {
        public Journey by(Account clerk, Account reviewer) {
            return new Journey(applicant, clerk, reviewer);
        }
    }

    public static Of of(Applicant applicant) {
        return new Of(applicant);
    }

    public Application drafted() {
        return with(applicant.form()).drafted();
    }

    public Application submitted() {
        return with(applicant.form()).submitted();
    }

    /** Sent back to the township, with a reason. */
    public Application returned() {
        return with(applicant.form()).returned("mobile", "请核对手机号");
    }

    public Application approved() {
        return with(applicant.form()).approved();
    }

    /** Returned once on the way, as it happens in life. */
    public Application toTheCity() {
        var journey = with(applicant.form());
        Application returned = journey.returned("mobile", "请核对手机号");
        Application approved = journey.approved(journey.submitted(returned));
        Together county = new Together(Gateway.volunteers(reviewer));
        LocalDate today = LocalDate.now(CorpsTime.ZONE);
        List<Application> filed = county.file(county.swear("县", county.queryRecords("县", today, List.of(approved))));
        return county.report(new Courses(reviewer, clerk).passedBy(filed)).get(0);
    }

    /** The form with a mistake in every field that identifies; it is refused, and where it is written down is the question. */
    public Answer refusedAsMalformed() {
        Map<String, Object> form = new HashMap<>(applicant.form());
        form.put("idNumber", applicant.idNumber() + "7");
        form.put("mobile", applicant.mobile() + "7");
        form.put("birthDate", applicant.name());
        return with(form).registered().expecting(400);
    }

    private org.wugu.people.journey.Journey with(Map<String, Object> form) {
        return new org.wugu.people.journey.Journey(form, Gateway.volunteers(clerk), Gateway.volunteers(reviewer));
    }
}
