package org.wugu.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeTest {

    @Test
    void a_type_names_aggregate_act_and_version() {
        assertThat(EventType.of("org.wugu.work-group.key-set.v12"))
                .isEqualTo(new EventType("work-group", "key-set", 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "org.wugu.thing.v1",
                "org.wugu.thing.changed",
                "org.wugu.thing.changed.v0",
                "org.wugu.thing.changed.v1.v1",
                "org.wugu.thing.changed.v99999999999",
                "org.wugu..changed.v1",
                "org.wugu.Thing.changed.v1",
                "org.elsewhere.thing.changed.v1"
            })
    void anything_else_does_not_say_what_it_tells_of(String text) {
        assertThatThrownBy(() -> EventType.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
