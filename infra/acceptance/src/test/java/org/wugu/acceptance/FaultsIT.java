package org.wugu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.programs.Crowd;
import org.wugu.acceptance.programs.Figures;
import org.wugu.acceptance.programs.Gateway;
import org.wugu.acceptance.programs.Management;
import org.wugu.acceptance.system.Program;
import org.wugu.acceptance.system.Until;
import org.wugu.acceptance.system.Wugu;
import org.wugu.parts.Part;

/** Whatever dies while people submit: what has been acknowledged is counted at the city, and counted once. */
@Order(90)
class FaultsIT {

    private static final Account CLERK = Account.ZHANGQIU_CLERK;
    private static final Village VILLAGE = Village.NANJIE;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(3);

    private final Wugu wugu = Wugu.running();
    private final Figures figures = new Figures(CLERK.office());

    /** The short one, in every build. */
    @Test
    void killingTheRelayLosesAndDoublesNothing() {
        submitting(200, crowd -> {
            awaitAcknowledged(crowd, 60);
            kill(Program.VOLUNTEER_SERVICE);
        });
    }

    /** The long one, with {@code -Pfaults}. */
    @Test
    @Tag("faults")
    void killingTheRelayStoppingKafkaAndRestartingTheDatabaseLoseAndDoubleNothing() {
        submitting(1000, crowd -> {
            awaitAcknowledged(crowd, 200);
            CompletableFuture<Void> kafka = CompletableFuture.runAsync(this::stopKafkaFor20Seconds);
            awaitAcknowledged(crowd, 400);
            kill(Program.VOLUNTEER_SERVICE);
            awaitAcknowledged(crowd, 700);
            restart(wugu.part("postgresql"));
            kafka.join();
        });
    }

    /** What happens while the crowd submits. */
    private interface Faults {
        void happenTo(Crowd crowd);
    }

    private void submitting(int count, Faults faults) {
        try (Crowd crowd = new Crowd(CLERK, VILLAGE)) {
            // Given what the city knows and the county has waiting
            long before = figures.now("submitted");
            List<String> waitingBefore = waiting();

            // When many are submitted while things break
            CompletableFuture<Void> submitted = crowd.submit(count);
            faults.happenTo(crowd);
            submitted.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();
            System.out.printf("%d applications acknowledged, %d calls repeated%n", count, crowd.retries());

            // Then each is registered once, and counted once at the city
            List<String> expected = new ArrayList<>(waitingBefore);
            expected.addAll(crowd.acknowledged());
            assertThat(crowd.acknowledged()).hasSize(count).doesNotHaveDuplicates();
            assertThat(waiting()).containsExactlyInAnyOrderElementsOf(expected);
            figures.await("submitted", before + count, LONGEST_CATCHING_UP);
            awaitNothingOnTheWay();
            assertThat(figures.now("submitted")).isEqualTo(before + count);
        }
    }

    private static void awaitAcknowledged(Crowd crowd, int count) {
        Until.holds(count + " acknowledged", LONGEST, () -> crowd.acknowledged().size() >= count);
    }

    /** kill -9; the supervisor starts it again. */
    private void kill(Program program) {
        System.out.println("  kill -9 " + program.folder());
        Wugu.process(wugu.part(program.folder())).destroyForcibly();
    }

    private void stopKafkaFor20Seconds() {
        Part kafka = wugu.part("kafka");
        System.out.println("  Kafka is stopped for 20 s");
        kafka.stop();
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kafka.start();
        System.out.println("  Kafka is back");
    }

    private static void restart(Part part) {
        System.out.println("  " + part.name() + " is restarted");
        part.stop();
        part.start();
    }

    /** All applications of the township that wait for the county. */
    private static List<String> waiting() {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            var page = Gateway.as(CLERK)
                    .get("/api/volunteer/applications?stage=SUBMITTED&limit=200" + next)
                    .expecting(200)
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            next = page.path("next").asText("").isEmpty()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!next.isEmpty());
        return ids;
    }

    private static void awaitNothingOnTheWay() {
        Until.equal(
                "rows not yet published",
                0.0,
                LONGEST_CATCHING_UP,
                () -> lag(Program.VOLUNTEER_SERVICE, "wugu_outbox_lag_rows"));
        Until.equal(
                "records not yet counted",
                0.0,
                LONGEST_CATCHING_UP,
                () -> lag(Program.ASSESSMENT_SERVICE, "wugu_inbox_lag_records"));
    }

    private static double lag(Program program, String gauge) {
        return Management.metrics(program).sum(gauge);
    }
}
