package org.wugu.volunteer.office;

import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Mobile;

/**
 * Somebody who holds a post. {@link #toString()} says nothing.
 *
 * @param phone null when none is kept
 */
record Person(String name, @Nullable Mobile phone) {

    @Override
    public String toString() {
        return "Person";
    }
}
