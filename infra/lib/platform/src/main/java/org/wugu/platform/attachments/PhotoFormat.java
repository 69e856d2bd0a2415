package org.wugu.platform.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, told by content; what the sender calls it does not count. */
enum PhotoFormat {
    JPEG("\u00FF\u00D8\u00FF"),
    PNG("\u0089PNG\r\n\u001A\n");

    private final String beginning;

    PhotoFormat(String beginning) {
        this.beginning = beginning;
    }

    static Optional<PhotoFormat> of(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 8), ISO_8859_1);
        return Stream.of(values())
                .filter(format -> beginning.startsWith(format.beginning))
                .findFirst();
    }
}
