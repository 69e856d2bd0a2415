package org.wugu.acceptance.programs;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;
import org.wugu.acceptance.system.Wugu;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;
import org.wugu.people.journey.Application;

/** Clerks who submit many applications at once and try again, with the same key, whatever happens in between. */
public final class Crowd implements AutoCloseable {

    private static final int CLERKS = 8;

    private final List<Api> apis;
    private final AtomicInteger turn = new AtomicInteger();
    private final Village village;
    private final ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** @param village where all applicants want to serve, in the account's township */
    public Crowd(Account account, Village village) {
        this(account, village, List.of(Wugu.running().gateway()));
    }

    /** As many by each of those gateways. */
    public Crowd(Account account, Village village, List<URI> gateways) {
        this.apis = gateways.stream()
                .map(gateway -> Gateway.volunteers(account, gateway))
                .toList();
        this.village = village;
    }

    /** Begins to submit that many; completes when each has been acknowledged. */
    public CompletableFuture<Void> submit(int count) {
        return CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::submitOne, clerks))
                .limit(count)
                .toArray(CompletableFuture<?>[]::new));
    }

    /** As {@link #submit(int)}, beginning so many in a second; each is written twice, as a draft and as submitted. */
    public CompletableFuture<Void> submit(int count, int perSecond) {
        long period = TimeUnit.SECONDS.toMicros(1) / perSecond;
        return CompletableFuture.allOf(IntStream.range(0, count)
                .mapToObj(i -> CompletableFuture.runAsync(
                        this::submitOne, CompletableFuture.delayedExecutor(i * period, TimeUnit.MICROSECONDS, clerks)))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** The ids of the applications whose submission has been acknowledged so far. */
    public List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How often a call had to be made again. */
    public int retries() {
        return Patience.retries();
    }

    private void submitOne() {
        Map<String, Object> body = Map.of("form", Applicants.in(village).form());
        String key = UUID.randomUUID().toString();
        Api api = apis.get(turn.getAndIncrement() % apis.size());
        Answer created = Patience.until(201, () -> api.create("/applications", body, key));
        Application draft = read(api, created);
        Patience.until(200, () -> submission(api, draft));
        acknowledged.add(draft.id());
    }

    /** An answer to a repeated call has no body: what was made is read at its address. */
    private static Application read(Api api, Answer created) {
        String path = created.headers().firstValue("Location").orElseThrow();
        String id = path.substring(path.lastIndexOf('/') + 1);
        return Application.of(Patience.until(200, () -> api.get("/applications/" + id)));
    }

    /** A submission whose answer was lost is refused when it is repeated: then the application itself says it. */
    private static Answer submission(Api api, Application draft) {
        Answer answer = api.post(draft.path("submission"), Map.of("version", draft.version()));
        if (answer.status() != 409) {
            return answer;
        }
        Answer present = api.get(draft.path());
        boolean submitted = Application.of(present).stage().equals("SUBMITTED");
        return submitted || present.status() != 200 ? present : answer;
    }

    @Override
    public void close() {
        clerks.shutdownNow();
    }
}
