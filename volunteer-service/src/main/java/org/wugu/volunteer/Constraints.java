package org.wugu.volunteer;

import jakarta.persistence.PersistenceException;
import org.hibernate.exception.ConstraintViolationException;

/** Constraints of the database that hold a rule between rows, and whose refusal is told in a sentence. */
public final class Constraints {

    private Constraints() {}

    /** Whether it was this constraint that refused what was written. */
    public static boolean refused(PersistenceException e, String constraint) {
        for (Throwable next = e; next != null; next = next.getCause()) {
            if (next instanceof ConstraintViolationException violation
                    && constraint.equals(violation.getConstraintName())) {
                return true;
            }
        }
        return false;
    }
}
