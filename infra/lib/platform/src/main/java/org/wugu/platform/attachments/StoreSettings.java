package org.wugu.platform.attachments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the service's photos are kept. */
@ConfigMapping(prefix = "wugu.s3")
interface StoreSettings {

    /** URL of an S3 API, such as {@code http://127.0.0.1:9190}. */
    @WithDefault("http://127.0.0.1:9190")
    String endpoint();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /** The service's own bucket, which exists. */
    @WithDefault("${wugu.service}")
    String bucket();
}
