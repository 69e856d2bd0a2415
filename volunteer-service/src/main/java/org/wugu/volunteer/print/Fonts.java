package org.wugu.volunteer.print;

import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The fonts of all documents (Noto Serif SC, 宋体), parsed once, for parsing takes longer than printing; and at the first
 * print, for they fill a third of the service's memory, which a machine that never prints may keep. A singleton has no
 * client proxy: as a subclass that would parse and keep them once more.
 */
@Singleton
class Fonts {

    private final SearchableFont regular;
    private final SearchableFont bold;

    Fonts() throws IOException {
        regular = load("fonts/400Regular/NotoSerifSC_400Regular.ttf");
        bold = load("fonts/700Bold/NotoSerifSC_700Bold.ttf");
    }

    SearchableFont regular() {
        return regular;
    }

    SearchableFont bold() {
        return bold;
    }

    private static SearchableFont load(String resource) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is not in the program: see src/main/fonts");
            }
            return SearchableFont.of(in.readAllBytes());
        }
    }
}
