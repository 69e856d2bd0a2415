package org.wugu.acceptance.programs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicant;

/** An applicant's way through the offices, all by program. */
public final class Journey {

    private final Applicant applicant;
    private final Account clerk;
    private final Account reviewer;
    private final Api township;
    private final Api county;

    private Journey(Applicant applicant, Account clerk, Account reviewer) {
        this.applicant = applicant;
        this.clerk = clerk;
        this.reviewer = reviewer;
        this.township = Api.as(clerk);
        this.county = Api.as(reviewer);
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
        return township.draft(applicant.form());
    }

    public Application submitted() {
        Application draft = drafted();
        return step(township, draft, "submission", Map.of());
    }

    public Application approved() {
        return step(county, submitted(), "approval", Map.of("opinion", "同意"));
    }

    /** Approved, and everything done that the report to the city needs. */
    public Application ready() {
        return ready(approved());
    }

    /** Returned once on the way, as it happens in life. */
    public Application toTheCity() {
        Application returned = step(
                county, submitted(), "return", Map.of("reasons", List.of(Map.of("field", "mobile", "text", "请核对手机号"))));
        Application again = step(township, returned, "submission", Map.of());
        Application approved = step(county, again, "approval", Map.of("opinion", "同意"));
        return new Together(county).report(List.of(ready(approved))).get(0);
    }

    private Application ready(Application approved) {
        Together together = new Together(county);
        List<Application> filed = together.file(together.swear(together.queryRecords(List.of(approved))));
        return new Course(county, reviewer, clerk).passedBy(filed).get(0);
    }

    /** The form with a mistake in every field that identifies; it is refused, and where it is written down is the question. */
    public Answer refusedAsMalformed() {
        Map<String, Object> form = new HashMap<>(applicant.form());
        form.put("idNumber", applicant.idNumber() + "7");
        form.put("mobile", applicant.mobile() + "7");
        form.put("birthDate", applicant.name());
        return township.create("/api/volunteer/applications", Map.of("form", form), UUID.randomUUID())
                .expecting(400);
    }

    private static Application step(Api by, Application application, String step, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", application.version());
        return Application.of(by.post(application.path(step), body).expecting(200));
    }
}
