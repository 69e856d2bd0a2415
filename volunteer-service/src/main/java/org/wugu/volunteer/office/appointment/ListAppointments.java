package org.wugu.volunteer.office.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.volunteer.Slice;

/** Appointments within the own scope by name; the access log tells of it. */
@ApplicationScoped
class ListAppointments {

    /** Which of them. */
    @Schema(name = "AppointmentList")
    enum Which {
        /** 在聘: not ended, those that end first on top. */
        PRESENT("a.revoked_on is null and a.term_until >= ?1", "a.term_until, a.number"),
        /** 即将到期: end within the time of notice. */
        EXPIRING("a.revoked_on is null and a.term_until between ?1 and ?2", "a.term_until, a.number"),
        /** 已结束: expired or revoked, latest first. */
        ENDED("(a.revoked_on is not null or a.term_until < ?1)", "coalesce(a.revoked_on, a.term_until) desc, a.number");

        private final String sql;

        Which(String condition, String order) {
            sql = """
                    select a.*, k.title, p.name, p.unit, p.revoke_reason
                    from appointment a
                    join appointment_kind k on k.code = a.kind
                    join appointment_person p on p.appointment_id = a.id
                    where %s order by %s, a.id limit ? offset ?""".formatted(condition, order);
        }

        private String on(LocalDate today, LocalDate soon) {
            return sql.replace("?1", "date '" + today + "'").replace("?2", "date '" + soon + "'");
        }
    }

    private final DataSource database;
    private final Appointees appointees;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Period notice;

    ListAppointments(
            DataSource database,
            Appointees appointees,
            AccessLog accessLog,
            Clock clock,
            @ConfigProperty(name = "wugu.appointment.notice") Period notice) {
        this.database = database;
        this.appointees = appointees;
        this.accessLog = accessLog;
        this.clock = clock;
        this.notice = notice;
    }

    /**
     * One appointment.
     *
     * @param title what the person is appointed to, such as 顾问
     * @param unit unit and post of the person, which is not printed
     * @param until last day
     * @param expiring whether it ends within the time of notice
     * @param code what the public verification asks for
     */
    @Schema(name = "Appointment")
    record Entry(
            UUID id,
            long version,
            String number,
            String officeCode,
            String kind,
            String title,
            String name,
            @Nullable String unit,
            LocalDate since,
            LocalDate until,
            LocalDate issuedOn,
            Standing standing,
            boolean expiring,
            @Nullable LocalDate revokedOn,
            @Nullable String revokeReason,
            String code) {}

    @Transactional
    Slice<Entry> list(Which which, int after) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plus(notice);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(which.on(today, soon))) {
            select.setInt(1, Slice.SIZE + 1);
            select.setInt(2, after);
            List<Entry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row, today, soon));
                }
            }
            Slice<Entry> entries = Slice.of(found, after);
            accessLog.record(
                    "list-appointments",
                    "appointment",
                    entries.items().stream().map(Entry::id).toList(),
                    "list");
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("appointments cannot be listed", e);
        }
    }

    private Entry entry(ResultSet row, LocalDate today, LocalDate soon) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate since = row.getObject("since", LocalDate.class);
        LocalDate until = row.getObject("term_until", LocalDate.class);
        LocalDate revokedOn = row.getObject("revoked_on", LocalDate.class);
        Standing standing = Standing.of(since, until, revokedOn, today);
        return new Entry(
                id,
                row.getLong("version"),
                row.getString("number"),
                row.getString("office_code"),
                row.getString("kind"),
                row.getString("title"),
                appointees.name(id, row.getBytes("name")),
                appointees.unit(id, row.getBytes("unit")),
                since,
                until,
                row.getObject("issued_on", LocalDate.class),
                standing,
                standing == Standing.VALID && !until.isAfter(soon),
                revokedOn,
                appointees.reason(id, row.getBytes("revoke_reason")),
                VerificationCode.printed(row.getString("code")));
    }
}
