package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Mobile;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.database.Database;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
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
            where o.office_code = :office and (o.ended_on is null or o.ended_on >= :today) = :present
            order by case when o.ended_on is null or o.ended_on >= :today then p.position end, o.ended_on desc, o.since, o.id
            limit :limit offset :after""";

    private final Database database;
    private final OfficerPeople people;
    private final Duties duties;
    private final OfficeInCharge inCharge;
    private final AccessLog accessLog;
    private final Clock clock;

    ListOfficers(
            Database database,
            OfficerPeople people,
            Duties duties,
            OfficeInCharge inCharge,
            AccessLog accessLog,
            Clock clock) {
        this.database = database;
        this.people = people;
        this.duties = duties;
        this.inCharge = inCharge;
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
     * @param acts what the reader could do now
     */
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
            List<Handover> handovers,
            List<OfficerAct> acts) {}

    /** Present holders in the order of their posts, or former ones, latest first. */
    @Transactional
    Page<OfficerTerm> list(DivisionCode office, boolean present, Position after) {
        Page<OfficerTerm> terms = Page.of(find(office, present, after.andOne(), after.before()), after);
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
        return database.sql(SELECT)
                .with("office", office)
                .with("today", today)
                .with("present", present)
                .with("limit", limit)
                .with("after", after)
                .list(row -> term(row, today, handovers));
    }

    private OfficerTerm term(RowView row, LocalDate today, Map<UUID, List<Handover>> handovers) {
        UUID id = row.getColumn("id", UUID.class);
        LocalDate until = row.getColumn("term_until", LocalDate.class);
        LocalDate endedOn = row.getColumn("ended_on", LocalDate.class);
        String office = row.getColumn("office_code", String.class);
        return new OfficerTerm(
                id,
                row.getColumn("version", Long.class),
                office,
                row.getColumn("post", String.class),
                row.getColumn("title", String.class),
                people.name.openOrNull(id, row.getColumn("name", byte[].class)),
                people.phone(id, row.getColumn("phone", byte[].class))
                        .map(Mobile::masked)
                        .orElse(null),
                row.getColumn("since", LocalDate.class),
                until,
                endedOn == null && until != null && until.isBefore(today),
                endedOn,
                people.reason.openOrNull(id, row.getColumn("end_reason", byte[].class)),
                handovers.getOrDefault(id, List.of()),
                inCharge.actsOn(DivisionCode.of(office), endedOn != null));
    }
}
