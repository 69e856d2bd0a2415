package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Mobile;
import org.wugu.kernel.Tier;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** What is typed about officers: checked, and told field by field. */
@ApplicationScoped
class OfficerForm {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}·.' -]{2,50}");

    private final Posts posts;
    private final Clock clock;

    OfficerForm(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Transactional
    List<Post> posts() {
        return posts.all();
    }

    /**
     * Somebody as typed.
     *
     * @param at where in the request the fields stand, such as {@code successor.}, or an empty text
     * @param keeper the office whose officer it is, or that enters it: a city keeps no numbers
     */
    Person person(String at, String name, @Nullable String phone, DivisionCode keeper) {
        String tidy = name.strip();
        Problem problem = new Problem(PlatformProblems.INVALID);
        if (!NAME.matcher(tidy).matches()) {
            problem.withField(at + "name", "officer-name");
        }
        Mobile number = phone == null || phone.isBlank() ? null : mobile(at, phone.strip(), problem);
        if (number != null && Tier.CITY.isAt(keeper)) {
            problem.withField(at + "phone", "phone-not-kept");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return new Person(tidy, number);
    }

    /** A term that begins within a year from now. */
    Term term(LocalDate since, @Nullable LocalDate until) {
        if (since.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw new Problem(PlatformProblems.INVALID).withField("since", "day-too-far");
        }
        return new Term(since, until);
    }

    private static @Nullable Mobile mobile(String at, String typed, Problem problem) {
        try {
            return new Mobile(typed);
        } catch (IllegalArgumentException e) {
            problem.withField(at + "phone", "mobile-form");
            return null;
        }
    }
}
