package org.wugu.volunteer.account;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wugu.kernel.DivisionCode;

/** What an access-admin can do with an account. */
public enum AccountAct {
    OPEN,
    CHANGE_ROLES,
    LOCK,
    UNLOCK,
    RESET_PASSWORD;

    /** Its name in the access log. */
    String logged() {
        return "account-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why, in the access log, which has no column for the office of a subject: the office, and the roles that the account gets. */
    static String about(DivisionCode office, Set<String> roles) {
        return Stream.concat(Stream.of(office.value()), roles.stream().sorted()).collect(joining(":"));
    }
}
