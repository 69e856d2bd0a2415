package org.wugu.platform.attachments;

import java.util.UUID;

/**
 * A stored photo.
 *
 * @param id UUIDv7; the object's key holds nothing else
 * @param size bytes of the sealed object
 * @param sha256 of the sealed object, in hex
 */
public record PhotoRef(UUID id, int size, String sha256) {}
