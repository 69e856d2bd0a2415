package org.wugu.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateAclsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.wugu.parts.process.Child;
import org.wugu.parts.process.Command;
import org.wugu.parts.process.Ports;
import org.wugu.parts.process.Trouble;
import org.wugu.parts.process.Wait;
import org.wugu.parts.process.Workplace;

/**
 * Kafka 4 as one node that is broker and controller, with a name and password for each principal and rights by topic.
 * Ready means: it serves, and the topics and rights of the layout are there.
 */
public final class KafkaBroker extends Part {

    /** The principal that may do everything, for whoever sets topics up. */
    public static final String ADMIN = "admin";

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

    private final Checkout checkout;
    private final Workplace workplace;
    private final int port;
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private final KafkaLayout layout = KafkaLayout.read();

    /**
     * @param port the port, 0 for a free one
     * @param password gives each principal's password
     */
    public KafkaBroker(Checkout checkout, Workplace workplace, int port, UnaryOperator<String> password) {
        super("kafka", Duration.ofSeconds(20));
        this.checkout = checkout;
        this.workplace = workplace;
        this.port = Ports.orFree(port);
        passwords.put(ADMIN, password.apply(ADMIN));
        layout.principals().forEach(principal -> passwords.put(principal, password.apply(principal)));
    }

    public int port() {
        return port;
    }

    /** The principals beside the administrator. */
    public Set<String> principals() {
        return layout.principals();
    }

    /** What a client needs to connect as that principal, without the prefix {@code kafka.} that Quarkus wants. */
    public Map<String, String> clientSettings(String principal) {
        return clientSettings(port, principal, passwords.getOrDefault(principal, ""));
    }

    /** As {@link #clientSettings(String)}, for a broker that somebody else has started. */
    public static Map<String, String> clientSettings(int port, String principal, String password) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + port);
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put("sasl.jaas.config", login(principal, password, ""));
        return settings;
    }

    @Override
    protected Child launch() {
        Path data = workplace.folder("kafka");
        Path settings = PrivateFile.write(data.resolve("server.properties"), serverSettings(data));
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            workplace.run(
                    java(
                            "kafka-format",
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            "d3VndS1sb2NhbC1ub2RlMQ",
                            "-c",
                            settings.toString()),
                    LONGEST_START);
        }
        return workplace.start(java(name(), "kafka.Kafka", settings.toString()), checkout.program("kafka"));
    }

    @Override
    protected void awaitReady(Child started) {
        try (Admin admin = Admin.create(adminSettings())) {
            Wait.until(started, LONGEST_START, () -> Ports.answers(port));
            Wait.until(
                    started,
                    LONGEST_START,
                    () -> !admin.describeCluster().nodes().get().isEmpty());
            applyLayout(admin);
            // Made is not yet in force: the broker applies what the controller has written a moment later.
            Wait.until(started, LONGEST_START, () -> admin.describeAcls(AclBindingFilter.ANY)
                    .values()
                    .get()
                    .containsAll(layout.rights()));
        }
    }

    private void applyLayout(Admin admin) {
        try {
            var present = admin.listTopics().names().get();
            List<NewTopic> missing = layout.topics().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            admin.createAcls(layout.rights(), new CreateAclsOptions()).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Kafka's topics could not be made: interrupted.", e);
        } catch (ExecutionException e) {
            throw new Trouble("Kafka's topics could not be made: " + e.getMessage(), e);
        }
    }

    private Map<String, Object> adminSettings() {
        Map<String, Object> settings = new LinkedHashMap<>(clientSettings(ADMIN));
        settings.put("default.api.timeout.ms", Math.toIntExact(LONGEST_CALL.toMillis()));
        settings.put("request.timeout.ms", Math.toIntExact(LONGEST_CALL.toMillis()));
        settings.put("reconnect.backoff.max.ms", 200);
        return settings;
    }

    private Command java(String name, String mainClass, String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of(
                "-Xms32m",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.level=WARN",
                "-cp",
                checkout.program("kafka").resolve("lib") + "/*",
                mainClass));
        words.addAll(List.of(arguments));
        return Command.java(name, workplace.folder("kafka"), words);
    }

    private static String login(String principal, String password, String more) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + principal
                + "\" password=\"" + password + "\"" + more + ";";
    }

    private String serverSettings(Path data) {
        String users = passwords.entrySet().stream()
                .map(user -> " user_" + user.getKey() + "=\"" + user.getValue() + "\"")
                .collect(Collectors.joining());
        String login = login(ADMIN, passwords.getOrDefault(ADMIN, ""), users);
        int controller = Ports.orFree(0);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%d
                listeners=CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=CLIENTS://127.0.0.1:%d
                listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=CLIENTS
                sasl.enabled.mechanisms=PLAIN
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.mechanism.controller.protocol=PLAIN
                listener.name.clients.plain.sasl.jaas.config=%s
                listener.name.controller.plain.sasl.jaas.config=%s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:%s
                allow.everyone.if.no.acl.found=false
                log.dirs=%s
                auto.create.topics.enable=false
                num.partitions=1
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # A broker that was killed is fenced for this long before it may come back.
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(controller, port, controller, port, login, login, ADMIN, data.resolve("log"));
    }
}
