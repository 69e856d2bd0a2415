package org.wugu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.wugu.kernel.CorpsTime;

/** Days and numbers as documents write them. */
public final class ChineseText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseText() {}

    /** Such as 2026年7月1日. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in China, such as 2026年7月1日. */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, CorpsTime.ZONE));
    }

    /** To the minute in China, such as 2026-07-01 09:30. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(CorpsTime.ZONE));
    }

    /** A number from 0 to 99, such as 十二. */
    public static String number(int number) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return digit(ones);
        }
        return (tens == 1 ? "" : digit(tens)) + "十" + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
