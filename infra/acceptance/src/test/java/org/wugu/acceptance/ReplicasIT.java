package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Crowd;
import org.wugu.acceptance.programs.FigureStream;
import org.wugu.acceptance.programs.Figures;
import org.wugu.acceptance.programs.Management;
import org.wugu.acceptance.programs.Tokens;
import org.wugu.acceptance.system.Program;
import org.wugu.acceptance.system.Replicas;
import org.wugu.acceptance.system.Topics;
import org.wugu.acceptance.system.Until;
import org.wugu.acceptance.system.Wugu;
import org.wugu.parts.setup.Service;

/** Two gateways, two volunteer- and two assessment-services: what one of them dies of, the others carry on. */
@Order(95)
class ReplicasIT {

    private static final Account CLERK = Account.ZHANGQIU_CLERK;
    private static final int PER_SECOND = 25;
    private static final int COUNT = 300;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String STREAM = "/api/assessment/figures/stream";

    private final Wugu wugu = Wugu.running();
    private final Replicas second = wugu.replicas();

    @Test
    void theRelaysLeaderIsKilledUnderFiftyWritesASecondAndEachIsCountedOnceOnBothGateways() {
        List<URI> gateways = List.of(wugu.gateway(), second.gateway());
        List<FigureStream> pages = gateways.stream().map(ReplicasIT::page).toList();
        try (Crowd crowd = new Crowd(CLERK, Village.NANJIE, gateways)) {
            // Given an open page at each gateway
            Until.holds("first figures", LONGEST, () -> pages.stream()
                    .noneMatch(page -> page.submitted().isEmpty()));
            long before = pages.get(0).last();
            assertThat(pages.get(1).last()).isEqualTo(before);

            // When whoever brings the events to Kafka is killed
            CompletableFuture<Void> submitted = crowd.submit(COUNT, PER_SECOND);
            Until.holds(
                    "a third acknowledged", LONGEST, () -> crowd.acknowledged().size() >= COUNT / 3);
            String leader = leader();
            System.out.println("  kill -9 " + leader);
            Wugu.process(wugu.part(leader)).destroyForcibly();
            Until.holds("another leader", LONGEST, () -> !leader().equals(leader));
            submitted.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();

            // Then both gateways and both pages come to the same figure, and no page has ever gone back
            assertThat(crowd.acknowledged()).hasSize(COUNT).doesNotHaveDuplicates();
            for (URI gateway : gateways) {
                new Figures(CLERK.office(), gateway).await("submitted", before + COUNT, LONGEST);
            }
            for (FigureStream page : pages) {
                Until.equal("submitted on an open page", before + COUNT, LONGEST, page::last);
                assertThat(page.submitted()).isSorted();
            }
            assertThat(new Figures(CLERK.office()).now("submitted")).isEqualTo(before + COUNT);
            assertNoGapInKafka(crowd.acknowledged());
        } finally {
            pages.forEach(FigureStream::close);
        }
    }

    private static FigureStream page(URI gateway) {
        return FigureStream.open(gateway.resolve(STREAM), "Authorization", "Bearer " + Tokens.of(CLERK));
    }

    /** The name of the process that leads; fails while none does. */
    private String leader() {
        Map<String, URI> candidates = Map.of(
                Program.VOLUNTEER_SERVICE.folder(), wugu.management(Program.VOLUNTEER_SERVICE),
                second.name(Service.VOLUNTEER), second.management(Service.VOLUNTEER));
        return candidates.entrySet().stream()
                .filter(candidate -> leads(candidate.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static boolean leads(URI management) {
        try {
            return Management.metrics(management).sum("wugu_outbox_leading") == 1;
        } catch (UncheckedIOException away) {
            return false;
        }
    }

    /** Every version of each aggregate arrived, from the first to the last, and one version is one event. */
    private void assertNoGapInKafka(List<String> ids) {
        Map<String, Map<Long, Set<String>>> arrived = new TreeMap<>();
        Set<String> wanted = new HashSet<>(ids);
        for (ConsumerRecord<byte[], byte[]> event : wugu.topics().all("township.volunteers")) {
            String subject = Topics.header(event, "ce_subject");
            if (wanted.contains(subject)) {
                arrived.computeIfAbsent(subject, id -> new TreeMap<>())
                        .computeIfAbsent(version(event), version -> new HashSet<>())
                        .add(Topics.header(event, "ce_id"));
            }
        }
        assertThat(arrived.keySet()).isEqualTo(wanted);
        assertThat(arrived).allSatisfy((id, versions) -> {
            TreeMap<Long, Set<String>> sorted = new TreeMap<>(versions);
            assertThat(sorted.keySet())
                    .containsExactlyElementsOf(LongStream.rangeClosed(sorted.firstKey(), sorted.lastKey())
                            .boxed()
                            .toList());
            assertThat(sorted.values()).allSatisfy(events -> assertThat(events).hasSize(1));
        });
    }

    private static long version(ConsumerRecord<byte[], byte[]> event) {
        return Topics.json(event).path("version").asLong();
    }
}
