package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Mobile;
import org.wugu.platform.audit.AccessLog;
import org.wugu.volunteer.Slice;
import org.wugu.volunteer.office.Duties.Handover;

/** The officers of an office by name, phones masked; the access log tells of it. */
@ApplicationScoped
class ListOfficers {

    private static final String SELECT = """
            select o.*, p.title, n.sealed name, q.phone, q.end_reason
            from officer o
            join post p on p.code = o.post
            left join officer_name n on n.officer_id = o.id
            left join officer_particulars q on q.officer_id = o.id
            where o.office_code = ? and (o.ended_on is null or o.ended_on >= ?) = ?
            order by case when o.ended_on is null or o.ended_on >= ? then p.position end, o.ended_on desc, o.since, o.id
            limit ? offset ?""";

    private final DataSource database;
    private final OfficerPeople people;
    private final Duties duties;
    private final AccessLog accessLog;
    private final Clock clock;

    ListOfficers(DataSource database, OfficerPeople people, Duties duties, AccessLog accessLog, Clock clock) {
        this.database = database;
        this.people = people;
        this.duties = duties;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * One term.
     *
     * @param title the post's, such as 副团长
     * @param phoneMasked such as {@code 138****1234}; null when none is kept or the reader's office may not read it
     * @param until last day of the term as it was meant, or null when none is set
     * @param overdue whether that day is past and the holder still there (任期已满)
     * @param endedOn last day in the post, or null for a present holder
     * @param endReason why the term ended
     * @param handovers the work that went to somebody else with the end of the term, and how much of it lay open
     */
    @Schema(name = "OfficerTerm")
    record OfficerTerm(
            UUID id,
            long version,
            String officeCode,
            String post,
            String title,
            @Nullable String name,
            @Nullable String phoneMasked,
            LocalDate since,
            @Nullable LocalDate until,
            boolean overdue,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            List<Handover> handovers) {}

    /** Present holders in the order of their posts, or former ones, latest first. */
    @Transactional
    Slice<OfficerTerm> list(DivisionCode office, boolean present, int after) {
        Slice<OfficerTerm> terms = Slice.of(find(office, present, Slice.SIZE + 1, after), after);
        log(terms.items(), "list");
        return terms;
    }

    /** All present holders in the order of their posts, for the poster. */
    @Transactional
    List<OfficerTerm> present(DivisionCode office) {
        List<OfficerTerm> terms = find(office, true, Integer.MAX_VALUE, 0);
        log(terms, "poster");
        return terms;
    }

    private void log(List<OfficerTerm> terms, String why) {
        accessLog.record(
                "list-officers", "officer", terms.stream().map(OfficerTerm::id).toList(), why);
    }

    private List<OfficerTerm> find(DivisionCode office, boolean present, int limit, int after) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Handover>> handovers = duties.handedOver(office);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, office.value());
            select.setObject(2, today);
            select.setBoolean(3, present);
            select.setObject(4, today);
            select.setInt(5, limit);
            select.setInt(6, after);
            List<OfficerTerm> terms = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    terms.add(term(row, today, handovers));
                }
            }
            return terms;
        } catch (SQLException e) {
            throw new IllegalStateException("officers cannot be listed", e);
        }
    }

    private OfficerTerm term(ResultSet row, LocalDate today, Map<UUID, List<Handover>> handovers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] name = row.getBytes("name");
        Mobile phone = people.phone(id, row.getBytes("phone"));
        LocalDate until = row.getObject("term_until", LocalDate.class);
        LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        return new OfficerTerm(
                id,
                row.getLong("version"),
                row.getString("office_code"),
                row.getString("post"),
                row.getString("title"),
                name == null ? null : people.name(id, name),
                phone == null ? null : phone.masked(),
                row.getObject("since", LocalDate.class),
                until,
                endedOn == null && until != null && until.isBefore(today),
                endedOn,
                people.reason(id, row.getBytes("end_reason")),
                handovers.getOrDefault(id, List.of()));
    }
}
