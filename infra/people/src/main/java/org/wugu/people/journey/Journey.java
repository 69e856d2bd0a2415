package org.wugu.people.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wugu.people.http.Answer;
import org.wugu.people.http.Api;

/** One applicant's way through township and county, as far as each is decided alone. */
public final class Journey {

    private final Map<String, Object> form;
    private final String key;
    private final Api township;
    private final Api county;

    /**
     * @param township volunteer-service as the township's clerk calls it
     * @param county the same as the county's reviewer does
     */
    public Journey(Map<String, Object> form, Api township, Api county) {
        this(form, UUID.randomUUID().toString(), township, county);
    }

    /** @param key whoever registers the form again with it makes no second draft */
    public Journey(Map<String, Object> form, String key, Api township, Api county) {
        this.form = form;
        this.key = key;
        this.township = township;
        this.county = county;
    }

    /** What the service answers to the form, whether it takes it or not. */
    public Answer registered() {
        return township.create("/applications", Map.of("form", form), key);
    }

    public Application drafted() {
        return Application.of(registered().expecting(201));
    }

    public Application submitted() {
        return submitted(drafted());
    }

    public Application submitted(Application draft) {
        return step(township, draft, "submission", Map.of());
    }

    /** Handed in with a photo. */
    public Application pictured(String mediaType, byte[] photo) {
        Application draft = drafted();
        township.put(draft.path("photo"), mediaType, photo).expecting(204);
        return submitted(Application.of(township.get(draft.path()).expecting(200)));
    }

    /** 退回. @param field the field of the form that the reason is about */
    public Application returned(String field, String reason) {
        return step(county, submitted(), "return", Map.of("reasons", List.of(Map.of("field", field, "text", reason))));
    }

    public Application refused(String reason) {
        return step(county, submitted(), "refusal", Map.of("reason", reason));
    }

    public Application approved() {
        return approved(submitted());
    }

    public Application approved(Application submitted) {
        return step(county, submitted, "approval", Map.of("opinion", "同意"));
    }

    private static Application step(Api by, Application application, String step, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", application.version());
        return Application.of(by.post(application.path(step), body).expecting(200));
    }
}
