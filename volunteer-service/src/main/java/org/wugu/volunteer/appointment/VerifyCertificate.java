package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import org.wugu.volunteer.print.CorpsNames;

/** 公开验证: anybody who holds a certificate learns whether it stands, and nothing that is not printed on it. */
@ApplicationScoped
class VerifyCertificate {

    private final Database database;
    private final Appointees appointees;
    private final CorpsNames names;
    private final Clock clock;

    VerifyCertificate(Database database, Appointees appointees, CorpsNames names, Clock clock) {
        this.database = database;
        this.appointees = appointees;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What is printed, and how it stands today.
     *
     * @param name as printed
     * @param office as printed
     * @param until last day
     */
    record VerifiedCertificate(
            String number,
            String name,
            String title,
            String office,
            LocalDate since,
            LocalDate until,
            Standing standing) {

        @Override
        public String toString() {
            return "VerifiedCertificate";
        }
    }

    /** @throws Problem {@code not-found} when no certificate has that code */
    @Transactional
    VerifiedCertificate verify(String typed) {
        String code = VerificationCode.typed(typed).orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
        return database.sql("select * from wugu.certificate(:code)")
                .with("code", code)
                .first(this::certificate)
                .orElseThrow(() -> new Problem(PlatformProblems.NOT_FOUND));
    }

    private VerifiedCertificate certificate(RowView row) {
        LocalDate since = row.getColumn("since", LocalDate.class);
        LocalDate until = row.getColumn("term_until", LocalDate.class);
        LocalDate revokedOn = row.getColumn("revoked_on", LocalDate.class);
        return new VerifiedCertificate(
                row.getColumn("number", String.class),
                appointees.name.open(row.getColumn("id", UUID.class), row.getColumn("name", byte[].class)),
                row.getColumn("title", String.class),
                names.of(row.getColumn("office_code", DivisionCode.class)),
                since,
                until,
                Standing.of(since, until, revokedOn, LocalDate.now(clock)));
    }
}
