package org.wugu.volunteer.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** To what people can be appointed. */
@ApplicationScoped
class Kinds {

    private final Database database;

    Kinds(Database database) {
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
        return database.sql("select code, title, title_en from appointment_kind order by position")
                .list(Kind.class);
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
