package org.wugu.volunteer.office.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;
import org.wugu.volunteer.print.CorpsNames;

/** 公开验证: anybody who holds a certificate learns whether it stands, and nothing that is not printed on it. */
@ApplicationScoped
class VerifyCertificate {

    private final DataSource database;
    private final Appointees appointees;
    private final CorpsNames names;
    private final Clock clock;

    VerifyCertificate(DataSource database, Appointees appointees, CorpsNames names, Clock clock) {
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
    @Schema(name = "VerifiedCertificate")
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from wugu.certificate(?)")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(PlatformProblems.NOT_FOUND);
                }
                return certificate(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a certificate cannot be verified", e);
        }
    }

    private VerifiedCertificate certificate(ResultSet row) throws SQLException {
        LocalDate since = row.getObject("since", LocalDate.class);
        LocalDate until = row.getObject("term_until", LocalDate.class);
        LocalDate revokedOn = row.getObject("revoked_on", LocalDate.class);
        return new VerifiedCertificate(
                row.getString("number"),
                appointees.name(row.getObject("id", UUID.class), row.getBytes("name")),
                row.getString("title"),
                names.of(DivisionCode.of(row.getString("office_code"))),
                since,
                until,
                Standing.of(since, until, revokedOn, LocalDate.now(clock)));
    }
}
