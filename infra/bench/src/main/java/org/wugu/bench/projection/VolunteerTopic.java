package org.wugu.bench.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wugu.bench.people.Seeder;
import org.wugu.bench.people.Villages;
import org.wugu.kernel.Ids;

/** The volunteers' topics, filled with submissions as volunteer-service publishes them, one for each volunteer. */
final class VolunteerTopic {

    static final String TOPIC = "township.volunteers";
    private static final List<String> ALL = List.of(TOPIC, "county.volunteers", "city.volunteers");
    private static final List<String> AGE_BANDS = List.of("18-29", "30-44", "45-59", "60+");

    private final Map<String, String> kafka;
    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(200_000);

    VolunteerTopic(Map<String, String> kafka) {
        this.kafka = kafka;
    }

    /** Forgets everything that the three topics hold: their start is where they end now. */
    void clear() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.copyOf(kafka))) {
            Map<TopicPartition, OffsetSpec> asked = admin.describeTopics(ALL).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            Map<TopicPartition, RecordsToDelete> all = admin.listOffsets(asked).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            end -> RecordsToDelete.beforeOffset(end.getValue().offset())));
            admin.deleteRecords(all).all().get();
        }
    }

    /** Lets a consumer group begin at the start again; nobody of it may run. */
    void forget(String group) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.copyOf(kafka))) {
            boolean known = admin.listGroups().all().get().stream()
                    .anyMatch(listed -> listed.groupId().equals(group));
            if (known) {
                admin.deleteConsumerGroups(List.of(group)).all().get();
            }
        }
    }

    void fill(Villages villages, int events) throws JsonProcessingException {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < events; i++) {
                producer.send(submitted(i, villages.any(random)));
            }
            producer.flush();
        }
    }

    private ProducerRecord<String, byte[]> submitted(int index, String village) throws JsonProcessingException {
        String township = village.substring(0, 9);
        UUID volunteer = Ids.next();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("volunteerId", volunteer.toString());
        data.put("number", "ZY-%s-%d-%06d".formatted(township, Seeder.SIGNED_ON.getYear(), index));
        data.put("version", 1);
        data.put("stage", "SUBMITTED");
        data.put("townshipCode", township);
        data.put("villageCode", village);
        data.put("gender", index % 2 == 0 ? "FEMALE" : "MALE");
        data.put("ageBand", AGE_BANDS.get(index % AGE_BANDS.size()));
        // Half a year of submissions, so that townships have several months.
        data.put("submittedOn", Seeder.SIGNED_ON.plusDays(random.nextInt(180)).toString());
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(TOPIC, township, json.writeValueAsBytes(data));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", Ids.next().toString());
        header(event, "ce_source", "/volunteer-service");
        header(event, "ce_type", "org.wugu.volunteer.submitted.v1");
        header(event, "ce_subject", volunteer.toString());
        header(event, "ce_time", Instant.now().toString());
        header(event, "ce_tier", "township");
        header(event, "ce_orgcode", township);
        header(event, "content-type", "application/json");
        header(event, "traceparent", "00-%016x%016x-%016x-01".formatted(random.nextLong(), index + 1L, index + 1L));
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(UTF_8));
    }
}
