package org.wugu.acceptance.programs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.wugu.acceptance.people.Account;
import org.wugu.acceptance.people.Applicants;
import org.wugu.acceptance.people.Village;

/** Clerks who submit many applications at once and try again, with the same key, whatever happens in between. */
public final class Crowd implements AutoCloseable {

    private static final int CLERKS = 8;

    private final Api api;
    private final Village village;
    private final ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** @param village where all applicants want to serve, in the account's township */
    public Crowd(Account account, Village village) {
        this.api = Api.as(account);
        this.village = village;
    }

    /** Begins to submit that many; completes when each has been acknowledged. */
    public CompletableFuture<Void> submit(int count) {
        return CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::submitOne, clerks))
                .limit(count)
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
        UUID key = UUID.randomUUID();
        Answer created = Patience.until(201, () -> api.create("/api/volunteer/applications", body, key));
        Application draft = read(created);
        Patience.until(200, () -> submission(draft));
        acknowledged.add(draft.id());
    }

    /** An answer to a repeated call has no body: what was made is read at its address. */
    private Application read(Answer created) {
        String path = created.headers().firstValue("Location").orElseThrow();
        String id = path.substring(path.lastIndexOf('/') + 1);
        return Application.of(Patience.until(200, () -> api.get("/api/volunteer/applications/" + id)));
    }

    /** A submission whose answer was lost is refused when it is repeated: then the application itself says it. */
    private Answer submission(Application draft) {
        Answer answer = api.post(draft.path("submission"), Map.of("version", draft.version()));
        if (answer.status() != 409) {
            return answer;
        }
        Answer present = api.get("/api/volunteer/applications/" + draft.id());
        boolean submitted = Application.of(present).stage().equals("SUBMITTED");
        return submitted || present.status() != 200 ? present : answer;
    }

    @Override
    public void close() {
        clerks.shutdownNow();
    }
}
