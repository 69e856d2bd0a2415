package org.wugu.child.form;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Masking;
import org.wugu.kernel.Mobile;

/**
 * What a list shows of a parent or guardian.
 *
 * @param name as {@code 张**}
 * @param phone as {@code 138****1234}
 */
public record RelativeView(String name, @Nullable String phone) {

    static RelativeView of(Relative relative) {
        String phone = relative.phone();
        return new RelativeView(
                Masking.name(requireNonNull(relative.name())), phone == null ? null : new Mobile(phone).masked());
    }
}
