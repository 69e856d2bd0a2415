package org.wugu.platform.people;

import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.IdNumber;

/** Somebody of whom a record is kept: what has passed the service's every check. */
public interface Registrant<R extends PersonalRecord<R>> {

    /** The division in whose range the person's tables are guarded. */
    DivisionCode office();

    R record();

    String name();

    /** Null for somebody who has none: nothing is unique about the person then. */
    @Nullable
    IdNumber idNumber();
}
