package org.wugu.platform.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody but the program's user into the folder where files lie that are sent: they are photos of people, and sheets full
 * of them.
 */
@ApplicationScoped
class PrivateUploads {

    void shut(@Observes StartupEvent start, @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder)
            throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
