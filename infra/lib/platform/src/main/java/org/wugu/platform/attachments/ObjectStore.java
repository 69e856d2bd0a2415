package org.wugu.platform.attachments;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The service's bucket, over the S3 API of any store. Every failure of the store is {@code storage-unavailable}. It takes
 * seconds when the store is slow, and so refuses to be called inside a transaction, which holds a connection of the database.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
class ObjectStore {

    private static final Logger LOG = Logger.getLogger(ObjectStore.class);
    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(12);

    private final StoreSettings settings;
    private @Nullable S3Client client;

    ObjectStore(StoreSettings settings) {
        this.settings = settings;
    }

    void put(String key, byte[] content) {
        reach(() -> client().putObject(
                        request -> request.bucket(settings.bucket()).key(key).contentType("application/octet-stream"),
                        RequestBody.fromBytes(content)));
    }

    /** The object, or empty when there is none under that key. */
    Optional<byte[]> get(String key) {
        return reach(() -> {
            try {
                return Optional.of(client().getObjectAsBytes(
                                request -> request.bucket(settings.bucket()).key(key))
                        .asByteArrayUnsafe());
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    /** Removes the object; it is no error when there is none. */
    void delete(String key) {
        reach(() -> client().deleteObject(
                        request -> request.bucket(settings.bucket()).key(key)));
    }

    private static <T> T reach(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            LOG.warnf("the object store does not serve: %s", e.getMessage());
            throw new Problem(PlatformProblems.STORAGE_UNAVAILABLE);
        }
    }

    /** Made at the first use: most services never hold a photo. */
    private synchronized S3Client client() {
        if (client == null) {
            client = S3Client.builder()
                    .endpointOverride(URI.create(settings.endpoint()))
                    .region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                            settings.accessKey().orElseThrow(),
                            settings.secretKey().orElseThrow())))
                    .forcePathStyle(true)
                    // Checksums in trailers are Amazon's own; the sealed bytes carry their authentication with them.
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                    .httpClient(UrlConnectionHttpClient.builder()
                            .connectionTimeout(Duration.ofSeconds(2))
                            .socketTimeout(ATTEMPT)
                            .build())
                    .overrideConfiguration(
                            config -> config.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
                    .build();
        }
        return client;
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
