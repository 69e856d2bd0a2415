package org.wugu.volunteer.office.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** To what people can be appointed. */
@ApplicationScoped
class Kinds {

    private final DataSource database;

    Kinds(DataSource database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param code such as {@code ADVISOR}
     * @param title as it is printed, such as 顾问
     */
    @Schema(name = "AppointmentKind")
    record Kind(String code, String title, String titleEn) {}

    @Transactional
    List<Kind> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select code, title, title_en from appointment_kind order by position");
                ResultSet row = select.executeQuery()) {
            List<Kind> kinds = new ArrayList<>();
            while (row.next()) {
                kinds.add(new Kind(row.getString("code"), row.getString("title"), row.getString("title_en")));
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException("kinds of appointment cannot be read", e);
        }
    }

    /** @throws Problem {@code invalid} when there is none of that code */
    @Transactional
    Kind require(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(PlatformProblems.INVALID).withField("kind", "kind-unknown"));
    }
}
