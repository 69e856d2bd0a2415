package org.wugu.volunteer.journey;

import org.wugu.platform.numbers.Numbers;

/** What is numbered. */
public enum Numbered implements Numbers.Kind {
    /** 志愿者, by township. */
    VOLUNTEER("ZY"),
    /** 档案, by county. */
    ARCHIVE("DA"),
    /** 培训班, by county. */
    COHORT("PX");

    private final String prefix;

    Numbered(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String prefix() {
        return prefix;
    }
}
