package org.wugu.assessment.figures;

import java.sql.SQLException;

/** The database does not do as it is told: the cause decides whether trying again helps. */
final class FiguresUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FiguresUnavailable(SQLException cause) {
        super("figures can be neither read nor counted", cause);
    }
}
