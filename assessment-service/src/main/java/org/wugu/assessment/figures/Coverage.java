package org.wugu.assessment.figures;

/** How far the villages (村) of an office are covered today, whatever the month asked for. */
public enum Coverage implements Figure {
    /** 村数. */
    VILLAGES("villages", "Villages valid today"),
    /** 已有 1 名及以上志愿者的村. */
    BY_ONE("villagesCovered1", "Villages with one or more volunteers, whatever the month"),
    /** 已有 2 名及以上志愿者的村. */
    BY_TWO("villagesCovered2", "Villages with two or more volunteers, whatever the month");

    private final String code;
    private final String meaning;

    Coverage(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
