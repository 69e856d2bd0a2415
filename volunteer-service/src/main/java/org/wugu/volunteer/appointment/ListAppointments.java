package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.volunteer.appointment.AppointmentAct.Made;

/** Appointments within the own scope by name; the access log tells of it. */
@ApplicationScoped
class ListAppointments {

    /** Which of them. */
    @Schema(name = "AppointmentList")
    enum Which {
        /** 在聘: not ended, those that end first on top. */
        PRESENT("a.revoked_on is null and a.term_until >= :today", "a.term_until, a.number"),
        /** 即将到期: end within the time of notice. */
        EXPIRING("a.revoked_on is null and a.term_until between :today and :soon", "a.term_until, a.number"),
        /** 已结束: expired or revoked, latest first. */
        ENDED(
                "(a.revoked_on is not null or a.term_until < :today)",
                "coalesce(a.revoked_on, a.term_until) desc, a.number");

        private final String sql;

        Which(String condition, String order) {
            sql = """
                    select a.*, k.title, p.name, p.unit, p.revoke_reason
                    from appointment a
                    join appointment_kind k on k.code = a.kind
                    join appointment_person p on p.appointment_id = a.id
                    where %s order by %s, a.id limit :limit offset :after""".formatted(condition, order);
        }

        private Sql on(Database database, LocalDate today, LocalDate soon) {
            Sql select = database.sql(sql).with("today", today);
            return this == EXPIRING ? select.with("soon", soon) : select;
        }
    }

    private final Database database;
    private final Appointees appointees;
    private final AccessLog accessLog;
    private final CurrentScope scope;
    private final Clock clock;
    private final Period notice;

    ListAppointments(
            Database database,
            Appointees appointees,
            AccessLog accessLog,
            CurrentScope scope,
            Clock clock,
            @ConfigProperty(name = "wugu.appointment.notice") Period notice) {
        this.database = database;
        this.appointees = appointees;
        this.accessLog = accessLog;
        this.scope = scope;
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
     * @param acts what the reader could do now
     */
    record Appointed(
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
            String code,
            List<AppointmentAct> acts) {}

    @Transactional
    Page<Appointed> list(Which which, Position after) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plus(notice);
        List<Appointed> found = which.on(database, today, soon)
                .with("limit", after.andOne())
                .with("after", after.before())
                .list(row -> entry(row, today, soon));
        Page<Appointed> entries = Page.of(found, after);
        accessLog.recordList("list-appointments", "appointment", entries.items(), Appointed::id);
        return entries;
    }

    private Appointed entry(RowView row, LocalDate today, LocalDate soon) {
        UUID id = row.getColumn("id", UUID.class);
        LocalDate since = row.getColumn("since", LocalDate.class);
        LocalDate until = row.getColumn("term_until", LocalDate.class);
        LocalDate revokedOn = row.getColumn("revoked_on", LocalDate.class);
        OrgScope caller = scope.get();
        String office = row.getColumn("office_code", String.class);
        Made made = new Made(office.equals(caller.code().value()), revokedOn != null);
        Standing standing = Standing.of(since, until, revokedOn, today);
        return new Appointed(
                id,
                row.getColumn("version", Long.class),
                row.getColumn("number", String.class),
                office,
                row.getColumn("kind", String.class),
                row.getColumn("title", String.class),
                appointees.name.open(id, row.getColumn("name", byte[].class)),
                appointees.unit.openOrNull(id, row.getColumn("unit", byte[].class)),
                since,
                until,
                row.getColumn("issued_on", LocalDate.class),
                standing,
                standing == Standing.VALID && !until.isAfter(soon),
                revokedOn,
                appointees.reason.openOrNull(id, row.getColumn("revoke_reason", byte[].class)),
                VerificationCode.printed(row.getColumn("code", String.class)),
                DeclaredAct.possible(AppointmentAct.values(), made, caller));
    }
}
