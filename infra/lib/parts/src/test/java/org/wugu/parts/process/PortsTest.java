package org.wugu.parts.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithItsHolderAndTheWayOut() throws IOException {
        // Given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

            // Then
            assertThatThrownBy(() -> Ports.demandFree("the gateway", taken.getLocalPort(), "wugu.port.gateway"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which the gateway needs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("-Dwugu.port.gateway=PORT");
        }
    }

    @Test
    void aFreePortIsAccepted() {
        assertThatCode(() -> Ports.demandFree("the gateway", Ports.orFree(0), "wugu.port.gateway"))
                .doesNotThrowAnyException();
    }
}
