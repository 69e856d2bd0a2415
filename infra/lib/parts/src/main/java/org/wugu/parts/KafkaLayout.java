package org.wugu.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The topics and the rights on them, as {@code org/wugu/kafka/layout.properties} states them. */
final class KafkaLayout {

    private static final Map<String, String> KEEP_FOR_EVER = Map.of("retention.ms", "-1", "retention.bytes", "-1");

    private final Properties lines;

    private KafkaLayout(Properties lines) {
        this.lines = lines;
    }

    static KafkaLayout read() {
        try (InputStream stream = KafkaLayout.class.getResourceAsStream("/org/wugu/kafka/layout.properties")) {
            Properties lines = new Properties();
            lines.load(stream);
            return new KafkaLayout(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NewTopic> topics() {
        return named("topic.").entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), Integer.parseInt(topic.getValue()), (short) 1)
                        .configs(KEEP_FOR_EVER))
                .toList();
    }

    Set<String> principals() {
        return new TreeSet<>(named("groups.").keySet());
    }

    List<AclBinding> rights() {
        return principals().stream()
                .flatMap(principal -> rights(principal).stream())
                .toList();
    }

    private List<AclBinding> rights(String principal) {
        List<AclBinding> rights = new java.util.ArrayList<>();
        topics("writes." + principal).forEach(topic -> rights.add(topic(principal, topic, AclOperation.WRITE)));
        topics("reads." + principal).forEach(topic -> rights.add(topic(principal, topic, AclOperation.READ)));
        ResourcePattern groups =
                new ResourcePattern(ResourceType.GROUP, lines.getProperty("groups." + principal), PatternType.PREFIXED);
        rights.add(new AclBinding(groups, allow(principal, AclOperation.READ)));
        return rights;
    }

    private List<String> topics(String key) {
        String list = lines.getProperty(key, "").trim();
        return list.isEmpty() ? List.of() : List.of(list.split("\\s+"));
    }

    private static AclBinding topic(String principal, String topic, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL), allow(principal, operation));
    }

    private static AccessControlEntry allow(String principal, AclOperation operation) {
        return new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW);
    }

    private Map<String, String> named(String prefix) {
        Map<String, String> found = new TreeMap<>();
        lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(
                        key.substring(prefix.length()), lines.getProperty(key).trim()));
        return found;
    }
}
