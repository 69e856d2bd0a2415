package org.wugu.child.registry;

import org.wugu.platform.numbers.Numbers;

/** What is numbered. */
public enum NumberedChild implements Numbers.Kind {
    /** 儿童, by township. */
    CHILD;

    @Override
    public String prefix() {
        return "ET";
    }
}
