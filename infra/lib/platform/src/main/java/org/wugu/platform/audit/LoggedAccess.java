package org.wugu.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One row of the access log.
 *
 * @param at when, to the microsecond
 * @param person stable id of the reader
 * @param tier of the reader's office
 * @param orgCode the reader's office
 * @param subjects whose identities were read
 */
record LoggedAccess(
        long id,
        Instant at,
        String person,
        String tier,
        String orgCode,
        String action,
        String subjectType,
        List<UUID> subjects,
        String reason) {

    static final String COLUMNS =
            "l.id, l.at, l.person, l.tier, l.org_code, l.action, l.subject_type, l.subject_ids, l.reason";

    /** The same with another reason, for those who are told. */
    LoggedAccess because(String words) {
        return new LoggedAccess(id, at, person, tier, orgCode, action, subjectType, subjects, words);
    }

    static LoggedAccess of(ResultSet row) throws SQLException {
        return new LoggedAccess(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("tier"),
                row.getString("org_code"),
                row.getString("action"),
                row.getString("subject_type"),
                List.of((UUID[]) row.getArray("subject_ids").getArray()),
                row.getString("reason"));
    }
}
