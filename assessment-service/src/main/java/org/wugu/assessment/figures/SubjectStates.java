package org.wugu.assessment.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.database.Database;
import org.wugu.platform.database.Sql;

/** What is known of everybody who is counted. The row is the inbox: what tells nothing new changes nothing. */
@ApplicationScoped
class SubjectStates {

    private static final String WRITTEN =
            " from unnest(:ids::uuid[], :townships::text[], :states::text[]) as w (id, township_code, state)";

    /** Whoever is known is locked and left as is: in one pass and one order with those who are new, so nobody waits in a ring. */
    private static final String ADD = "insert into figure_subject (subject, id, township_code, state)"
            + " select :subject, id, township_code, state::jsonb" + WRITTEN + " order by id"
            + " on conflict (subject, id) do update set state = excluded.state where false returning id";

    private static final String KNOWN =
            "select id, state::text as state from figure_subject where subject = :subject and id = any (:ids)";
    private static final String CHANGE =
            "update figure_subject s set township_code = w.township_code, state = w.state::jsonb" + WRITTEN
                    + " where s.subject = :subject and s.id = w.id";

    private static final Module CODES = new SimpleModule()
            .addSerializer(DivisionCode.class, ToStringSerializer.instance)
            .addDeserializer(DivisionCode.class, new FromStringDeserializer<>(DivisionCode.class) {
                @Override
                protected DivisionCode _deserialize(String code, DeserializationContext context) {
                    return DivisionCode.of(code);
                }
            });

    private final Database database;
    private final ObjectMapper json;

    SubjectStates(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().registerModule(CODES);
    }

    /**
     * What is known of those who are told of. Whoever is new is kept as told; nobody else changes any of them until the
     * transaction ends.
     */
    <S extends Subject.State> Map<UUID, S> known(Subject<S> subject, Collection<S> told) {
        Set<UUID> others = told.stream().map(Subject.State::id).collect(Collectors.toSet());
        written(ADD, subject, told).list(UUID.class).forEach(others::remove);
        Map<UUID, S> known = new HashMap<>();
        if (!others.isEmpty()) {
            database.sql(KNOWN)
                    .with("subject", subject.name())
                    .with("ids", others)
                    .list(row -> known.put(
                            row.getColumn("id", UUID.class), read(subject, row.getColumn("state", String.class))));
        }
        return known;
    }

    <S extends Subject.State> void change(Subject<S> subject, Collection<S> states) {
        if (!states.isEmpty()) {
            written(CHANGE, subject, states).run();
        }
    }

    private <S extends Subject.State> Sql written(String sql, Subject<S> subject, Collection<S> states) {
        return database.sql(sql)
                .with("subject", subject.name())
                .with("ids", states.stream().map(Subject.State::id).toList())
                .with("townships", states.stream().map(Subject.State::township).toList())
                .with("states", states.stream().map(this::written).toList());
    }

    private String written(Subject.State state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state is always JSON", e);
        }
    }

    private <S extends Subject.State> S read(Subject<S> subject, String state) {
        try {
            return json.readValue(state, subject.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept is no state", e);
        }
    }
}
