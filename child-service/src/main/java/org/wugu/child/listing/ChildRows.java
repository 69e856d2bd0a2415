package org.wugu.child.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.wugu.child.form.ChildPeople;
import org.wugu.child.form.ChildView;
import org.wugu.child.form.RelativeView;
import org.wugu.child.form.Relatives;
import org.wugu.child.registry.AgeBand;
import org.wugu.child.registry.Cases;
import org.wugu.child.registry.ChildAct;
import org.wugu.child.registry.ChildStanding;
import org.wugu.child.registry.ConsentState;
import org.wugu.child.registry.Stage;
import org.wugu.kernel.Gender;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;
import org.wugu.platform.scope.CurrentScope;

/** Rows of children as lists show them: whatever the rows of a statement are, no form is opened for them. */
@ApplicationScoped
public class ChildRows {

    private static final String ITEMS = """
            select c.*, %s contested, n.sealed name, i.masked, k.relative_id guardian, g.masked guardian_masked
            from %s c
            left join child_name n on n.child_id = c.id
            left join child_identity i on i.child_id = c.id
            left join kinship k on k.child_id = c.id and k.role = 'GUARDIAN' and k.until is null
            left join relative_identity g on g.relative_id = k.relative_id
            order by %s""";

    private final Database database;
    private final ChildPeople people;
    private final Relatives relatives;
    private final CurrentScope scope;
    private final Clock clock;

    ChildRows(Database database, ChildPeople people, Relatives relatives, CurrentScope scope, Clock clock) {
        this.database = database;
        this.people = people;
        this.relatives = relatives;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @param children rows of {@code child}, cut to the page before anything is joined to them
     * @param order of the columns of {@code c}
     */
    public List<ChildItem> read(String children, String order, Map<String, ? extends @Nullable Object> values) {
        Sql select = database.sql(ITEMS.formatted(Cases.CONTESTED, children, order));
        values.forEach(select::with);
        return select.list(this::item);
    }

    private ChildItem item(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        byte[] sealed = row.getColumn("masked", byte[].class);
        ChildView masked = people.masked(id, sealed).orElse(null);
        RelativeView guardian = relatives
                .masked(row.getColumn("guardian", UUID.class), row.getColumn("guardian_masked", byte[].class))
                .orElse(null);
        String name = people.name(id, row.getColumn("name", byte[].class));
        Stage stage = row.getColumn("stage", Stage.class);
        ConsentState consent = row.getColumn("consent", ConsentState.class);
        LocalDate birth = row.getColumn("birth_on", LocalDate.class);
        LocalDate today = LocalDate.now(clock);
        return new ChildItem(
                id,
                row.getColumn("version", Long.class),
                row.getColumn("number", String.class),
                stage,
                name,
                (sealed != null && masked == null) || Vault.unreadable().equals(name),
                row.getColumn("gender", Gender.class),
                birth.getYear(),
                Period.between(birth, today).getYears(),
                AgeBand.of(birth, today),
                row.getColumn("category", String.class),
                row.getColumn("civil_affairs_class", String.class),
                consent,
                row.getColumn("has_id_number", Boolean.class),
                row.getColumn("school_known", Boolean.class),
                row.getColumn("township_code", String.class),
                row.getColumn("village_code", String.class),
                masked == null ? null : masked.idNumber(),
                guardian == null ? null : guardian.name(),
                guardian == null ? null : guardian.phone(),
                row.getColumn("submitted_at", Instant.class),
                row.getColumn("verify_by", LocalDate.class),
                row.getColumn("verified_on", LocalDate.class),
                row.getColumn("updated_at", Instant.class),
                DeclaredAct.possible(
                        ChildAct.values(),
                        new ChildStanding(stage, consent, row.getColumn("contested", Boolean.class)),
                        scope.get()));
    }
}
