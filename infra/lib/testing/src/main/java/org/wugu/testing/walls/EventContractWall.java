package org.wugu.testing.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wugu.kernel.Tier;
import org.wugu.testing.EventContract;
import org.wugu.testing.ThisService;

/** What the service says of its events hangs together, and has no room for what no event may tell. */
public abstract class EventContractWall {

    private final EventContract contract = EventContract.ofThisService();

    /** Fields that nobody may be tempted to add. */
    protected List<String> neverTold() {
        return List.of("idNumber", "name");
    }

    /** The same, of a schema such as {@code volunteer.v1}, where one has room for what no other has. */
    protected List<String> neverTold(String schema) {
        return neverTold();
    }

    /** Where events go beside the topics of the three tiers. */
    protected Set<String> otherTopics() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsSchema() {
        return contract.examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey() + " keeps " + example.getValue(),
                        () -> EventContract.assertKeeps(
                                example.getValue(),
                                contract.example(example.getKey()).toString().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void everyMessageHasAnExample() {
        Set<String> examples = contract.examples().keySet();
        assertThat(contract.schemasOfMessages()).isNotEmpty().allSatisfy((message, schema) -> assertThat(examples)
                .as("an example of %s, or one of all that keeps %s", message, schema)
                .containsAnyOf(message, schema));
    }

    @TestFactory
    Stream<DynamicTest> whatNoEventMayTellHasNoPlace() {
        Map<String, String> exampleOfSchema = new TreeMap<>();
        contract.examples().forEach((example, schema) -> exampleOfSchema.put(schema, example));
        return exampleOfSchema.entrySet().stream().flatMap(schema -> neverTold(schema.getKey()).stream()
                .map(field -> DynamicTest.dynamicTest(
                        schema.getKey() + " does not take " + field, () -> assertNoPlace(schema.getValue(), field))));
    }

    @Test
    void everyMessageIsOnOneOfTheServicesTopics() {
        // Given
        Set<String> own = new TreeSet<>(otherTopics());
        for (Tier tier : Tier.values()) {
            own.add(tier.name().toLowerCase(Locale.ROOT) + "." + ThisService.plural());
        }

        // Then
        assertThat(contract.topicsOfMessages()).isNotEmpty().isSubsetOf(own);
        assertThat(contract.messages()).allMatch(name -> name.matches("org\\.wugu\\.[a-z-]+\\.[a-z-]+\\.v[0-9]+"));
    }

    private void assertNoPlace(String example, String field) {
        // Given
        ObjectNode telling = contract.example(example).deepCopy();

        // When
        telling.put(field, "371521109201");

        // Then
        assertThat(contract.flaws(example, telling)).anyMatch(flaw -> flaw.contains(field));
    }
}
