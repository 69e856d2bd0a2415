package org.wugu.volunteer.account;

import java.util.Locale;

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
}
