package org.wugu.platform.attachments;

import org.wugu.problem.ProblemType;

/** What can be wrong with a photo. */
enum PhotoProblems implements ProblemType {
    /** Neither JPEG nor PNG, by its first bytes. */
    PHOTO_TYPE(415),
    /** JPEG or PNG by its first bytes, and broken or of an unusual kind. */
    PHOTO_UNREADABLE(400),
    /** More bytes, or more pixels, than allowed. */
    PHOTO_TOO_LARGE(413),
    /** Stored, and attached to nothing for so long that it was removed; or never stored. */
    PHOTO_EXPIRED(409),
    /** Other photos are being read, and took too long. */
    PHOTO_BUSY(503);

    private final int status;

    PhotoProblems(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
