package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Journey;
import org.wugu.acceptance.system.Logs;
import org.wugu.acceptance.system.Program;
import org.wugu.acceptance.system.Topics;
import org.wugu.acceptance.system.Traces;
import org.wugu.acceptance.system.Wugu;

/** Whatever has happened before, no event and no log names anybody. */
@Order(70)
class SecrecyIT {

    private static final Village VILLAGE = Village.LYUJIE;

    /** So that there is something to be found even when this class runs alone. */
    @BeforeAll
    static void aJourneyWithAMistake() {
        Journey.of(Applicants.in(VILLAGE))
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .toTheCity();
        Journey.of(Applicants.in(VILLAGE))
                .by(Account.SHOUZHANG_CLERK, Account.YANGGU_REVIEWER)
                .refusedAsMalformed();
    }

    @Test
    void noEventHasPersonalData() {
        // Given everybody who ever applied
        Traces people = Traces.of(Applicants.all());
        Topics topics = Wugu.running().topics();

        // When all that Kafka holds is searched
        Map<String, Integer> searched = new TreeMap<>();
        for (String topic : topics.names()) {
            List<ConsumerRecord<byte[], byte[]>> records = topics.all(topic);
            searched.put(topic, records.size());
            for (ConsumerRecord<byte[], byte[]> record : records) {
                // Then nobody is found
                assertThat(people.in(Topics.text(record))).as(topic).isEmpty();
            }
        }
        assertThat(searched).containsKeys("township.volunteers", "county.volunteers", "city.feed");
        assertThat(searched.get("township.volunteers")).isPositive();
        assertThat(searched.get("county.volunteers")).isPositive();
        assertThat(searched.get("city.feed")).isPositive();
    }

    @Test
    void noLogHasPersonalData() {
        // Given everybody who ever applied
        Traces people = Traces.of(Applicants.all());
        List<Path> files = Wugu.running().logs().files();

        // When every log file is searched, then nobody is found
        assertThat(files).anyMatch(file -> file.endsWith("volunteer-service.log"));
        for (Path file : files) {
            assertThat(people.in(Logs.text(file))).as(file.toString()).isEmpty();
        }
    }

    /** Whoever owns a database is not bound by row-level security. */
    @ParameterizedTest
    @EnumSource
    void noProgramKnowsAnOwnersPassword(Program program) {
        // When
        String told = Wugu.running().toldTo(program);

        // Then
        for (Program service : Program.values()) {
            if (service.isService()) {
                assertThat(told)
                        .as(program.folder())
                        .doesNotContain(Wugu.running().ownerPassword(service));
            }
        }
        assertThat(told).contains("quarkus.http.port");
    }
}
