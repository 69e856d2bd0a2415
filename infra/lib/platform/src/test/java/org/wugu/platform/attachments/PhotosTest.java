package org.wugu.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Role;
import org.wugu.kernel.Tier;
import org.wugu.platform.OnRealParts;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.scope.ScopeRunner;
import org.wugu.problem.Problem;
import org.wugu.problem.ProblemType;
import org.wugu.testing.Database;
import org.wugu.testing.SuspendedStore;

@OnRealParts
class PhotosTest {

    private static final DivisionCode SHOUZHANG = DivisionCode.of("371521109");
    private static final OrgScope CLERK = scope(Tier.TOWNSHIP, "371521109", Role.CLERK);

    private static final UUID OWNER = Ids.next();

    @Inject
    Photos photos;

    @Inject
    PhotoCleaner cleaner;

    @Inject
    ObjectStore store;

    @Inject
    ScopeRunner scopes;

    private final Database database = Database.of("child");
    private final byte[] picture = Pictures.encode(Pictures.quarters(200, 100), "png");

    @Test
    void comes_back_as_it_was_kept() {
        // Given
        UUID id = attached();
        // When
        byte[] jpeg = scopes.as(CLERK, () -> photos.load(id, OWNER));
        // Then
        assertThat(Pictures.decode(jpeg).getWidth()).isEqualTo(200);
    }

    @Test
    void stands_in_the_store_encrypted_under_a_key_that_tells_nothing() {
        // When
        UUID id = attached();
        // Then
        byte[] object = store.get("photos/" + id).orElseThrow();
        assertThat(PhotoFormat.of(object)).isEmpty();
        assertThat(object.length).isEqualTo((int) database.number("select size from attachment where id = ?", id));
        assertThat(database.value("select encode(sha256(?), 'hex')", object))
                .isEqualTo(database.value("select encode(sha256, 'hex') from attachment where id = ?", id));
    }

    @Test
    void does_not_open_as_somebody_elses_whatever_the_database_says() {
        // Given
        UUID other = Ids.next();
        UUID id = attached();
        // When
        database.execute("update attachment set owner_id = ? where id = ?", other, id);
        // Then
        assertThat(refusal(() -> scopes.as(CLERK, () -> photos.load(id, other))))
                .isEqualTo(PlatformProblems.NOT_FOUND);
    }

    @Test
    void is_not_found_outside_its_scope() {
        // Given
        UUID id = attached();
        // When, Then
        for (OrgScope other : new OrgScope[] {
            scope(Tier.TOWNSHIP, "371521112", Role.CLERK),
            scope(Tier.COUNTY, "371524", Role.REVIEWER),
            scope(Tier.CITY, "3715", Role.OFFICER),
            scope(Tier.COUNTY, "371521", Role.AUDITOR, Role.ACCESS_ADMIN, Role.READER),
            OrgScope.system()
        }) {
            assertThat(refusal(() -> scopes.as(other, () -> photos.load(id, OWNER))))
                    .isEqualTo(PlatformProblems.NOT_FOUND);
            assertThat(refusal(() -> inTransaction(other, () -> photos.remove(id))))
                    .isEqualTo(PlatformProblems.NOT_FOUND);
        }
        assertThat(scopes.as(scope(Tier.COUNTY, "371521", Role.REVIEWER), () -> photos.load(id, OWNER)))
                .isNotEmpty();
    }

    @Test
    void cannot_be_attached_to_another_office() {
        // Given
        PhotoRef photo = scopes.as(CLERK, () -> photos.store(OWNER, picture));
        // When, Then
        assertThatThrownBy(() -> inTransaction(CLERK, () -> photos.attach(photo, DivisionCode.of("371521112"))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void is_attached_once_and_in_a_transaction_only() {
        // Given
        PhotoRef photo = scopes.as(CLERK, () -> photos.store(OWNER, picture));
        assertThatThrownBy(() -> scopes.as(CLERK, () -> {
                    photos.attach(photo, SHOUZHANG);
                    return true;
                }))
                .isInstanceOf(TransactionalException.class);
        inTransaction(CLERK, () -> photos.attach(photo, SHOUZHANG));
        // When, Then
        assertThat(refusal(() -> inTransaction(CLERK, () -> photos.attach(photo, SHOUZHANG))))
                .isEqualTo(PhotoProblems.PHOTO_EXPIRED);
    }

    @Test
    void is_cleaned_away_when_nobody_attaches_it_for_a_day() {
        // Given
        PhotoRef photo = scopes.as(CLERK, () -> photos.store(OWNER, picture));
        PhotoRef fresh = scopes.as(CLERK, () -> photos.store(OWNER, picture));
        aDayPasses(photo.id());
        // When
        cleaner.clean();
        // Then
        assertThat(store.get("photos/" + photo.id())).isEmpty();
        assertThat(store.get("photos/" + fresh.id())).isPresent();
        assertThat(refusal(() -> inTransaction(CLERK, () -> photos.attach(photo, SHOUZHANG))))
                .isEqualTo(PhotoProblems.PHOTO_EXPIRED);
    }

    @Test
    void is_gone_for_readers_at_once_when_removed_and_from_the_store_after_a_day() {
        // Given
        UUID id = attached();
        // When
        inTransaction(CLERK, () -> photos.remove(id));
        // Then
        assertThat(refusal(() -> scopes.as(CLERK, () -> photos.load(id, OWNER))))
                .isEqualTo(PlatformProblems.NOT_FOUND);
        // When
        aDayPasses(id);
        cleaner.clean();
        // Then
        assertThat(store.get("photos/" + id)).isEmpty();
    }

    @Test
    void is_not_attached_once_its_removal_has_begun_and_goes_when_the_store_answers_again() {
        // Given
        PhotoRef photo = scopes.as(CLERK, () -> photos.store(OWNER, picture));
        aDayPasses(photo.id());
        try (SuspendedStore ignored = SuspendedStore.now()) {
            cleaner.clean();
            // When, Then
            assertThat(refusal(() -> inTransaction(CLERK, () -> photos.attach(photo, SHOUZHANG))))
                    .isEqualTo(PhotoProblems.PHOTO_EXPIRED);
        }
        cleaner.clean();
        assertThat(store.get("photos/" + photo.id())).isEmpty();
        assertThat(database.number("select count(*) from attachment_orphan where id = ?", photo.id()))
                .isZero();
    }

    @Test
    void the_store_is_not_asked_inside_a_transaction() {
        UUID id = attached();
        assertThatThrownBy(() -> inTransaction(CLERK, () -> photos.load(id, OWNER)))
                .isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> inTransaction(CLERK, () -> photos.store(OWNER, picture)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void is_not_read_past_ten_megabytes() throws IOException {
        // Given
        InputStream large = new ByteArrayInputStream(new byte[2 * Photos.MOST_BYTES]);
        // When, Then
        assertThat(refusal(() -> scopes.as(CLERK, () -> photos.store(OWNER, large))))
                .isEqualTo(PhotoProblems.PHOTO_TOO_LARGE);
        assertThat(large.available()).isEqualTo(Photos.MOST_BYTES - 1);
    }

    @Test
    void says_so_when_the_store_is_away() {
        // Given
        ObjectStore away = new ObjectStore(new Nowhere());
        // When, Then
        assertThat(refusal(() -> away.put("photos/x", picture))).isEqualTo(PlatformProblems.STORAGE_UNAVAILABLE);
        assertThat(refusal(() -> away.get("photos/x"))).isEqualTo(PlatformProblems.STORAGE_UNAVAILABLE);
        away.close();
    }

    private UUID attached() {
        PhotoRef photo = scopes.as(CLERK, () -> photos.store(OWNER, picture));
        inTransaction(CLERK, () -> photos.attach(photo, SHOUZHANG));
        return photo.id();
    }

    private void aDayPasses(UUID id) {
        database.execute("update attachment_orphan set since = since - interval '1 day 1 minute' where id = ?", id);
    }

    private void inTransaction(OrgScope scope, Runnable work) {
        scopes.as(scope, () -> {
            QuarkusTransaction.requiringNew().run(work);
            return true;
        });
    }

    private static ProblemType refusal(Runnable work) {
        try {
            work.run();
        } catch (Problem e) {
            return e.type();
        }
        throw new AssertionError("a problem was expected");
    }

    private static OrgScope scope(Tier tier, String code, Role... roles) {
        return new OrgScope(tier, DivisionCode.of(code), Set.of(roles), "somebody");
    }

    /** A port that nobody listens on. */
    private record Nowhere() implements StoreSettings {
        @Override
        public String endpoint() {
            return "http://127.0.0.1:1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("a");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("b");
        }

        @Override
        public String bucket() {
            return "c";
        }
    }
}
