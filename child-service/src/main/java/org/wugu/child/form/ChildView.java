package org.wugu.child.form;

import org.jspecify.annotations.Nullable;
import org.wugu.kernel.IdNumber;

/**
 * What a list shows of what is sealed of a child.
 *
 * @param idNumber as {@code 3715**********1234}; null for a child who has none (未上户)
 */
public record ChildView(@Nullable String idNumber) {

    static ChildView of(ChildForm form) {
        String number = form.idNumber();
        return new ChildView(number == null ? null : IdNumber.of(number).masked());
    }
}
