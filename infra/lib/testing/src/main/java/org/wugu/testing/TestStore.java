package org.wugu.testing;

import java.util.List;
import java.util.Map;
import org.wugu.parts.Checkout;
import org.wugu.parts.ObjectStore;

/** The S3 store, started when the first test wants it. */
final class TestStore {

    private static final List<String> BUCKETS = List.of("volunteer", "child", "meeting", "assessment");

    private TestStore() {}

    static Map<String, String> settings(String bucket) {
        String endpoint = Parts.once("objectstore", () -> {
            ObjectStore store =
                    new ObjectStore(Checkout.here(), Parts.workplace(), 0, Parts.PASSWORD, Parts.PASSWORD, BUCKETS);
            Parts.start(store);
            return store.endpoint();
        });
        return Map.of(
                "wugu.s3.endpoint",
                endpoint,
                "wugu.s3.access-key",
                Parts.PASSWORD,
                "wugu.s3.secret-key",
                Parts.PASSWORD,
                "wugu.s3.bucket",
                bucket);
    }
}
