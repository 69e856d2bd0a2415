package org.wugu.volunteer.application;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;
import org.wugu.kernel.Mobile;
import org.wugu.platform.forms.FormErrors;
import org.wugu.platform.people.Typing;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** A number of which its bearer is looked for; one of the two is given. */
record SearchedNumber(
        @Nullable @Size(max = 30) String idNumber,
        @Nullable @Size(max = 30) String mobile) {

    SearchedNumber {
        idNumber = Typing.digits(idNumber);
        mobile = Typing.digits(mobile);
    }

    /**
     * What is looked for.
     *
     * @param kind a code, for the access log
     * @param field in which it was asked
     * @param families what it shares with numbers that somebody would try who guesses it: all but the end, or what lists show
     */
    record Wanted(
            String kind,
            String field,
            String value,
            List<Family> families,
            @Nullable IdNumber idNumber) {}

    /**
     * Numbers that begin, or look in a list, alike.
     *
     * @param kind as guesses are counted by
     * @param stem what they share
     */
    record Family(String kind, String stem) {}

    /** @throws Problem {@code invalid} when it is neither or no such number */
    Wanted wanted() {
        if ((idNumber == null) == (mobile == null)) {
            throw new Problem(PlatformProblems.INVALID).withField("idNumber", "one-number");
        }
        return mobile == null ? byIdNumber(String.valueOf(idNumber)) : byMobile(mobile);
    }

    /** The first fourteen are what the register counts by: area, birth day and nothing else. */
    private static Wanted byIdNumber(String typed) {
        try {
            IdNumber number = IdNumber.of(typed);
            List<Family> families = List.of(
                    new Family("id-number", typed.substring(0, 14)), new Family("id-number-masked", number.masked()));
            return new Wanted("id-number", "idNumber", typed, families, number);
        } catch (IdNumber.Malformed e) {
            throw new Problem(PlatformProblems.INVALID).withField("idNumber", FormErrors.codeOf(e));
        }
    }

    private static Wanted byMobile(String typed) {
        try {
            List<Family> families = List.of(new Family("mobile-masked", new Mobile(typed).masked()));
            return new Wanted("mobile", "mobile", typed, families, null);
        } catch (IllegalArgumentException e) {
            throw new Problem(PlatformProblems.INVALID).withField("mobile", "mobile-form");
        }
    }
}
