package org.wugu.platform.logging;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;

/** Puts {@link RedactingFormatter} before every handler of the log when the program starts, before it takes requests. */
@Singleton
class RedactedLogs {

    void install(@Observes @Priority(1) StartupEvent event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            install(handler);
        }
    }

    private static void install(Handler handler) {
        Formatter formatter = handler.getFormatter();
        if (formatter != null && !(formatter instanceof RedactingFormatter)) {
            handler.setFormatter(new RedactingFormatter(formatter));
        }
        if (handler instanceof ExtHandler parent) {
            for (Handler child : parent.getHandlers()) {
                install(child);
            }
        }
    }
}
