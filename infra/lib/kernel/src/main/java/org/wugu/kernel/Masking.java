package org.wugu.kernel;

/** How a person's data is shown to those who need not know it (FACTS: name 张**). */
public final class Masking {

    private Masking() {}

    /** The first character and two asterisks, whatever the length, so that the length gives nothing away. */
    public static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
