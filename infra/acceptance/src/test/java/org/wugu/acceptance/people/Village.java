package org.wugu.acceptance.people;

import java.util.stream.Stream;

/** Villages that applicants live and serve in, with their names in the national list. */
public enum Village {
    /** 寿张镇吕街村. */
    LYUJIE("371521109205", "吕街村村民委员会"),
    /** 张秋镇南街村. */
    NANJIE("371521112252", "南街村村民委员会");

    private final String code;
    private final String title;

    Village(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** One that lies in that township. */
    public static Village of(String township) {
        return Stream.of(values())
                .filter(village -> village.code.startsWith(township))
                .findFirst()
                .orElseThrow();
    }

    /** 12 digits. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
