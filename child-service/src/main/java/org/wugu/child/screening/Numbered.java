package org.wugu.child.screening;

import org.wugu.platform.numbers.Numbers;

/** What is numbered. */
enum Numbered implements Numbers.Kind {
    /** 摸排轮次, by county. */
    SCREENING_ROUND;

    @Override
    public String prefix() {
        return "MP";
    }
}
