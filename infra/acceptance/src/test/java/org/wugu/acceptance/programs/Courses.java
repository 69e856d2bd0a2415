package org.wugu.acceptance.programs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;
import org.wugu.people.journey.Course;

/** A county's courses (培训班), by program. */
public final class Courses {

    private static final int SCORE = 88;

    private final Api county;
    private final Account reviewer;
    private final Account clerk;

    /** @param clerk of a township that can bring as many volunteers as the county's first course needs */
    public Courses(Account reviewer, Account clerk) {
        this.county = Gateway.volunteers(reviewer);
        this.reviewer = reviewer;
        this.clerk = clerk;
    }

    /** Leads them through a course of their own, held and examined today; answers where they stand after it. */
    public List<Application> passedBy(List<Application> people) {
        needFirst();
        Course course = Course.opened(county, "集中培训班");
        course.enrol(people);
        course.hold("县委党校", people);
        Map<Application, Integer> scores = new LinkedHashMap<>();
        people.forEach(one -> scores.put(one, SCORE));
        course.examine(scores);
        course.close();
        return people.stream()
                .map(one -> Application.of(county.get(one.path()).expecting(200)))
                .toList();
    }

    /**
     * Sees to it that the county's first course has been opened: it proposes itself once enough are approved, so as many are
     * as it takes. Later ones open at any number.
     */
    public void needFirst() {
        while (!Course.any(county)) {
            Journey.of(Applicants.in(Village.of(clerk.office())))
                    .by(clerk, reviewer)
                    .approved();
        }
        Course.proposed(county, "首期培训班");
    }
}
