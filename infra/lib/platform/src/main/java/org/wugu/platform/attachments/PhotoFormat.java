package org.wugu.platform.attachments;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, told by content; what the sender calls it does not count. */
enum PhotoFormat {
    JPEG(0xFF, 0xD8, 0xFF),
    PNG(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final int[] magic;

    PhotoFormat(int... magic) {
        this.magic = magic;
    }

    static Optional<PhotoFormat> of(byte[] content) {
        return Stream.of(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
