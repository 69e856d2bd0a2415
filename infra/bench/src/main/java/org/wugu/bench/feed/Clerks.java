package org.wugu.bench.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.wugu.bench.installation.Running;
import org.wugu.bench.people.Seeder;
import org.wugu.bench.people.Villages;
import org.wugu.people.http.Accounts;
import org.wugu.people.http.Api;

/** Clerks of one township in each county, who submit by turns what lies before them as drafts. */
final class Clerks {

    /** A seeded draft has published nothing yet and has not been changed. */
    private static final Map<String, Integer> UNCHANGED = Map.of("version", 0);

    private record Clerk(String county, Api gateway, Queue<UUID> drafts) {}

    private final List<Clerk> clerks = new ArrayList<>();
    private int next;

    /** Gives each clerk an account, a token, and so many drafts that all together have that many at least. */
    static Clerks with(Running system, Seeder seeder, int drafts) throws Exception {
        Villages villages = seeder.villages();
        List<String> townships = villages.counties().stream()
                .map(county -> villages.within(county).townships().get(0))
                .toList();
        Accounts accounts = system.accounts();
        Map<String, String> titles = new LinkedHashMap<>();
        townships.forEach(township -> titles.put(township, "测速经办"));
        Clerks all = new Clerks();
        int each = drafts / townships.size() + 1;
        for (Map.Entry<String, String> clerk :
                accounts.clerks("bench-clerk-", titles).entrySet()) {
            String township = clerk.getKey();
            all.clerks.add(new Clerk(
                    township.substring(0, 6),
                    Api.at(system.gateway(), accounts.token(clerk.getValue())),
                    new ArrayDeque<>(seeder.drafts(township, each))));
        }
        return all;
    }

    List<String> counties() {
        return clerks.stream().map(Clerk::county).toList();
    }

    /** Submits for a time at a pace without waiting for answers; returns when all are answered with 200. */
    Collection<Submission> submit(Pace pace, long nanos) throws InterruptedException {
        Collection<Submission> acknowledged = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            pace.await();
            Clerk clerk = clerks.get(next++ % clerks.size());
            long sent = System.nanoTime();
            answers.add(clerk.gateway()
                    .postLater("/api/volunteer/applications/" + clerk.drafts().remove() + "/submission", UNCHANGED)
                    .thenAccept(answer -> {
                        long now = System.nanoTime();
                        answer.expecting(200);
                        acknowledged.add(new Submission(clerk.county(), sent, now));
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).join();
        return acknowledged;
    }
}
