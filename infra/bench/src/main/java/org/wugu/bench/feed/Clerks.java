package org.wugu.bench.feed;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.wugu.bench.installation.Running;
import org.wugu.bench.people.Seeder;
import org.wugu.bench.people.Villages;
import org.wugu.parts.setup.Service;
import org.wugu.people.http.Api;

/** Clerks of one township in each county, who submit by turns what lies before them as drafts. */
final class Clerks {

    /** A seeded draft has published nothing yet and has not been changed. */
    private static final Map<String, Integer> UNCHANGED = Map.of("version", 0);

    /** Chance makes a few more moments than the average. */
    private static final double CHANCE = 1.3;

    private static final int LEAST_DRAFTS = 20;

    private record Clerk(
            String account, String township, Queue<UUID> drafts, AtomicReference<String> token, Api gateway) {

        static Clerk of(String account, String township, URI gateway) {
            AtomicReference<String> token = new AtomicReference<>("");
            return new Clerk(account, township, new ArrayDeque<>(), token, Api.at(gateway, token::get));
        }

        String county() {
            return township.substring(0, 6);
        }
    }

    /**
     * What came of submitting.
     *
     * @param acknowledged those that were answered with 200
     * @param refused how many were not, by what was answered instead
     */
    record Answers(Collection<Submission> acknowledged, Map<String, Integer> refused) {

        int refusals() {
            return refused.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Those that were acknowledged, where nothing else was. @throws IllegalStateException when something was */
        Collection<Submission> all() {
            if (!refused.isEmpty()) {
                throw new IllegalStateException("submissions were refused: " + refused);
            }
            return acknowledged;
        }
    }

    private final Running system;
    private final List<Clerk> clerks = new ArrayList<>();
    private int next;

    private Clerks(Running system) {
        this.system = system;
    }

    /** Gives each an account. */
    static Clerks in(Running system) throws Exception {
        Clerks all = new Clerks(system);
        Map<String, String> titles = new LinkedHashMap<>();
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            Villages villages = Villages.in(owner);
            villages.counties()
                    .forEach(county ->
                            titles.put(villages.within(county).townships().get(0), "测速经办"));
        }
        system.accounts()
                .clerks("bench-clerk-", titles)
                .forEach((township, account) -> all.clerks.add(Clerk.of(account, township, system.gateway())));
        return all;
    }

    List<String> counties() {
        return clerks.stream().map(Clerk::county).toList();
    }

    /** Gives every clerk a fresh token, and drafts for so much. */
    void prepare(double perSecond, Duration time) throws Exception {
        int each = (int) Math.ceil(CHANCE * perSecond * time.toSeconds() / clerks.size()) + LEAST_DRAFTS;
        try (Connection owner = system.owner(Service.VOLUNTEER)) {
            Seeder seeder = new Seeder(owner, system.sealing(Service.VOLUNTEER));
            for (Clerk clerk : clerks) {
                clerk.token().set(system.accounts().token(clerk.account()));
                int missing = each - clerk.drafts().size();
                if (missing > 0) {
                    clerk.drafts().addAll(seeder.drafts(clerk.township(), missing));
                }
            }
        }
    }

    /**
     * Submits at random moments, so many a second, without waiting for answers; returns when all are answered. Tokens must be
     * fresh and drafts enough ({@link #prepare}).
     */
    Answers submit(double perSecond, Duration time) {
        Collection<Submission> acknowledged = new ConcurrentLinkedQueue<>();
        Map<String, Integer> refused = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        Pace pace = new Pace(perSecond);
        long end = System.nanoTime() + time.toNanos();
        while (pace.await() < end) {
            Clerk clerk = clerks.get(next++ % clerks.size());
            long sent = System.nanoTime();
            answers.add(clerk.gateway()
                    .postLater("/api/volunteer/applications/" + clerk.drafts().remove() + "/submission", UNCHANGED)
                    .handle((answer, failure) -> {
                        long now = System.nanoTime();
                        if (failure == null && answer.status() == 200) {
                            acknowledged.add(new Submission(clerk.county(), sent, now));
                        } else {
                            refused.merge(
                                    failure == null ? Integer.toString(answer.status()) : failure.toString(),
                                    1,
                                    Integer::sum);
                        }
                        return null;
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).join();
        return new Answers(acknowledged, new TreeMap<>(refused));
    }
}
