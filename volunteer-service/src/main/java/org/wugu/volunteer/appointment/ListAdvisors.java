package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;

/** Advisors (顾问) who can be asked to train (S18): the own office's and the city's, by name; the access log tells of it. */
@ApplicationScoped
class ListAdvisors {

    private final Database database;
    private final Appointees appointees;
    private final AccessLog accessLog;

    ListAdvisors(Database database, Appointees appointees, AccessLog accessLog) {
        this.database = database;
        this.appointees = appointees;
        this.accessLog = accessLog;
    }

    /**
     * One advisor.
     *
     * @param id of the appointment
     * @param number of the certificate
     * @param officeCode of the office that appointed
     * @param unit unit and post of the person
     */
    record Advisor(
            UUID id,
            String number,
            String officeCode,
            String name,
            @Nullable String unit) {}

    /** Those whose appointment stands on the day, the own office's first. */
    @Transactional
    List<Advisor> on(LocalDate day) {
        List<Advisor> advisors = database.sql("select * from wugu.advisors(:day) order by office_code desc, number")
                .with("day", day)
                .list(this::advisor);
        accessLog.recordList("list-advisors", "appointment", advisors, Advisor::id);
        return advisors;
    }

    private Advisor advisor(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        return new Advisor(
                id,
                row.getColumn("number", String.class),
                row.getColumn("office_code", String.class),
                appointees.name.open(id, row.getColumn("name", byte[].class)),
                appointees.unit.openOrNull(id, row.getColumn("unit", byte[].class)));
    }
}
