package org.wugu.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wugu.parts.process.Workplace;

/** The parts as real processes. */
class PartsTest {

    private static final Checkout CHECKOUT = Checkout.here();

    @TempDir
    private Path folder;

    private @Nullable Part running;

    @AfterEach
    void stop() {
        Part part = Objects.requireNonNull(running);
        part.stop();
        assertThat(Objects.requireNonNull(part.child()).isAlive()).isFalse();
    }

    @Test
    void postgresKeepsItsDataOverARestartAndTheRolesKnowTheirPlaces() throws SQLException {
        // Given
        Workplace workplace = Workplace.at(folder);
        Postgres postgres = new Postgres(CHECKOUT, workplace, 0, "secret", Postgres.Durability.KEEPS);
        running = postgres;
        postgres.start();
        new Databases(postgres::connect).create("volunteer", "o", "a");
        try (Connection connection = postgres.connect("volunteer");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }

        // When
        postgres.stop();
        postgres.start();
        new Databases(postgres::connect).create("volunteer", "o", "a");

        // Then
        try (Connection connection = postgres.connect("volunteer")) {
            assertThat(text(connection, "select answer from kept")).isEqualTo("42");
            assertThat(text(connection, "select datcollate || datlocale from pg_database where datname = 'volunteer'"))
                    .contains("C.UTF-8");
            assertThat(text(
                            connection,
                            "select rolsuper or rolbypassrls from pg_roles where rolname = 'volunteer_app'"))
                    .isEqualTo("f");
        }
    }

    @Test
    void kafkaLetsEachPrincipalWriteAndReadWhatIsItsOwn() throws ExecutionException, InterruptedException {
        // Given
        KafkaBroker kafka = new KafkaBroker(CHECKOUT, Workplace.at(folder), 0, principal -> principal + "-secret");
        running = kafka;
        kafka.start();

        // When
        send(kafka, "volunteer-service", "township.volunteers");

        // Then
        assertThat(kafka.principals()).contains("city-reader", "assessment-service");
        assertThatThrownBy(() -> send(kafka, "volunteer-service", "city.feed"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read(kafka, "city-reader", "township.children"))
                .isInstanceOf(TopicAuthorizationException.class);
        read(kafka, "city-reader", "city.feed");
    }

    @Test
    void theObjectStoreRefusesWhoHasNoKey() throws Exception {
        // Given
        ObjectStore store = new ObjectStore(CHECKOUT, Workplace.at(folder), 0, "key", "secret", List.of("volunteer"));
        running = store;

        // When
        store.start();

        // Then
        assertThat(Http.status(store.endpoint() + "/volunteer")).isEqualTo(403);
    }

    @Test
    void theObjectStoreWritesNothingDownAboutWhatItIsAsked() throws Exception {
        // Given
        ObjectStore store = new ObjectStore(CHECKOUT, Workplace.at(folder), 0, "key", "secret", List.of("volunteer"));
        running = store;
        store.start();

        // When
        for (int i = 0; i < 20; i++) {
            Http.status(store.endpoint() + "/volunteer/photo-" + i);
        }

        // Then
        assertThat(folder.resolve("logs/objectstore.log")).content().doesNotContain("DEBUG", "INFO", "photo-");
    }

    private static void send(KafkaBroker kafka, String principal, String topic)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(kafka, principal), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "k", "v")).get();
        }
    }

    private static void read(KafkaBroker kafka, String principal, String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(kafka, principal), new StringDeserializer(), new StringDeserializer())) {
            consumer.partitionsFor(topic);
        }
    }

    private static Map<String, Object> settings(KafkaBroker kafka, String principal) {
        return new LinkedHashMap<>(kafka.clientSettings(principal));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
