package org.wugu.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Ports;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

/** An S3 store on the file system (s3proxy); a bucket is a folder. */
public final class ObjectStore extends Part {

    private static final String LOGGING = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d %-5level %logger{20} %msg%n</pattern></encoder>
              </appender>
              <root level="warn"><appender-ref ref="out"/></root>
            </configuration>
            """;

    private final Checkout checkout;
    private final Workplace workplace;
    private final int port;
    private final String accessKey;
    private final String secretKey;
    private final List<String> buckets;

    /** @param port the port, 0 for a free one */
    public ObjectStore(
            Checkout checkout,
            Workplace workplace,
            int port,
            String accessKey,
            String secretKey,
            List<String> buckets) {
        super("objectstore", Duration.ofSeconds(10));
        this.checkout = checkout;
        this.workplace = workplace;
        this.port = Ports.orFree(port);
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.buckets = List.copyOf(buckets);
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    protected Child launch() {
        buckets.forEach(bucket -> keepPrivate(workplace.folder("objects/" + bucket)));
        Path settings = PrivateFile.write(workplace.folder("objectstore").resolve("s3proxy.properties"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=unused
                jclouds.credential=unused
                jclouds.filesystem.basedir=%s
                """.formatted(
                        endpoint(), accessKey, secretKey, workplace.folder("objects")));
        // Without a file of its own the logging library writes down everything, which is 340 KB for a photo.
        Path logging = PrivateFile.write(workplace.folder("objectstore").resolve("logback.xml"), LOGGING);
        return workplace.start(
                Command.java(
                        name(),
                        workplace.folder("objectstore"),
                        List.of(
                                "-Xms16m",
                                "-Xmx96m",
                                "-XX:MaxNewSize=12m",
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.configurationFile=" + logging,
                                "-cp",
                                checkout.program("objectstore").resolve("lib") + "/*",
                                "org.gaul.s3proxy.Main",
                                "--properties",
                                settings.toString())),
                checkout.program("objectstore"));
    }

    /** The store takes a folder that others may read for a bucket that everybody may read, without a signature. */
    private static void keepPrivate(Path bucket) {
        try {
            Files.setPosixFilePermissions(bucket, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void awaitReady(Child started) {
        // Any answer will do: without a signature it refuses.
        Wait.until(started, Duration.ofSeconds(60), () -> Http.status(endpoint() + "/") > 0);
    }
}
