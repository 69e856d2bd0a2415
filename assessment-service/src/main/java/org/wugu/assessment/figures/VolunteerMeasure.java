package org.wugu.assessment.figures;

import java.util.List;
import java.util.stream.Stream;
import org.wugu.kernel.DivisionCode.Level;

/** What is counted of volunteers (志愿者), in the order in which a sheet shows it. */
public enum VolunteerMeasure implements Measure {
    /** 已上报. */
    REPORTED("reported", 5, Level.TOWNSHIP, "已上报: reported to the city, whatever the city has done with it since"),
    /** 已配发. */
    OUTFITTED(
            "outfitted",
            6,
            Level.TOWNSHIP,
            "已配发: of the reported, who has uniform and badge; serving and suspended included"),
    /** 在岗. */
    SERVING("serving", 7, Level.TOWNSHIP, "在岗: of the reported, who serves"),
    /** 暂停. */
    SUSPENDED("suspended", 8, Level.TOWNSHIP, "暂停: of the reported, who pauses"),
    /** 未上报. */
    PENDING("pending", 10, Level.TOWNSHIP, "未上报: submitted + approved"),
    /** 待审核. */
    SUBMITTED("submitted", 1, Level.TOWNSHIP, "Wait for the county's decision"),
    /** 县已通过. */
    APPROVED("approved", 4, Level.TOWNSHIP, "Approved by the county, not yet reported to the city"),
    /** 已退回. */
    RETURNED("returned", 2, Level.TOWNSHIP, "Returned by the county with reasons"),
    /** 不予通过. */
    REFUSED("refused", 3, Level.TOWNSHIP, "Refused by the county"),
    /** 已退出. */
    DEPARTED("departed", 9, Level.TOWNSHIP, "已退出: left; among no others here"),
    /** 志愿者. */
    VOLUNTEERS("volunteers", 11, Level.TOWNSHIP, "approved + reported"),
    /** By how many more cover the village at the end of a month than at the end of the one before. */
    COVERING("volunteers", 1, Level.VILLAGE, "Approved or reported: these cover the village"),
    /** Would cover the village. */
    WAITING("submitted", 2, Level.VILLAGE, "Wait for the county's decision: these do not cover it yet");

    private final String code;
    private final int place;
    private final Level level;
    private final String meaning;

    VolunteerMeasure(String code, int place, Level level, String meaning) {
        this.code = code;
        this.place = place;
        this.level = level;
        this.meaning = meaning;
    }

    /** Those that are counted at townships. */
    public static List<VolunteerMeasure> ofTownships() {
        return Stream.of(values())
                .filter(measure -> measure.level == Level.TOWNSHIP)
                .toList();
    }

    /** Those under which somebody counts at the township who stands there. */
    static List<VolunteerMeasure> of(Stage stage) {
        return switch (stage) {
            case SUBMITTED -> List.of(SUBMITTED, PENDING);
            case RETURNED -> List.of(RETURNED);
            case REFUSED -> List.of(REFUSED);
            case APPROVED -> List.of(APPROVED, PENDING, VOLUNTEERS);
            case REPORTED, ACCEPTED -> List.of(REPORTED, VOLUNTEERS);
            case OUTFITTED -> List.of(REPORTED, OUTFITTED, VOLUNTEERS);
            case ACTIVE -> List.of(REPORTED, OUTFITTED, SERVING, VOLUNTEERS);
            case SUSPENDED -> List.of(REPORTED, OUTFITTED, SUSPENDED, VOLUNTEERS);
            case LEFT -> List.of(DEPARTED);
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public Level level() {
        return level;
    }
}
