package org.wugu.volunteer.office.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;

/** Advisors (顾问) who can be asked to train (S18): the own office's and the city's, by name; the access log tells of it. */
@ApplicationScoped
class ListAdvisors {

    private final DataSource database;
    private final Appointees appointees;
    private final AccessLog accessLog;

    ListAdvisors(DataSource database, Appointees appointees, AccessLog accessLog) {
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
    @Schema(name = "Advisor")
    record Advisor(
            UUID id,
            String number,
            String officeCode,
            String name,
            @Nullable String unit) {}

    /** Those whose appointment stands on the day, the own office's first. */
    @Transactional
    List<Advisor> on(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from wugu.advisors(?) order by office_code desc, number")) {
            select.setObject(1, day);
            List<Advisor> advisors = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    advisors.add(advisor(row));
                }
            }
            accessLog.record(
                    "list-advisors",
                    "appointment",
                    advisors.stream().map(Advisor::id).toList(),
                    "list");
            return advisors;
        } catch (SQLException e) {
            throw new IllegalStateException("advisors cannot be listed", e);
        }
    }

    private Advisor advisor(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Advisor(
                id,
                row.getString("number"),
                row.getString("office_code"),
                appointees.name(id, row.getBytes("name")),
                appointees.unit(id, row.getBytes("unit")));
    }
}
