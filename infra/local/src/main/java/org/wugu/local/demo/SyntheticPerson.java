package org.wugu.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.wugu.kernel.Gender;
import org.wugu.kernel.IdNumber;

/**
 * Nobody: a person made up from a number. The same number always gives the same person, and different numbers below 15
 * million give different identity numbers. Mobile numbers begin with 1990, which is not given out.
 *
 * @param name 姓名
 * @param gender 性别, as the identity number says
 * @param birthDate 出生日期, as the identity number says; between 1962 and 2003
 * @param idNumber 身份证号, valid by GB 11643
 * @param mobile 手机
 */
public record SyntheticPerson(String name, Gender gender, LocalDate birthDate, String idNumber, String mobile) {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String MEN = "伟强磊军勇杰涛明刚平辉鹏华飞健波斌宇浩凯建国志文海东学峰庆林";
    private static final String WOMEN = "芳娜敏静丽艳娟霞秀英玲桂兰红梅燕萍云莲凤淑华洁雪琴慧春晓雅欣";

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1962, 3, 1);
    private static final int DAYS = 15_000;
    private static final int ORDERS = 1_000;

    /**
     * The person of that number.
     *
     * @param number 0 or more
     * @param countyCode the six digits that the identity number begins with
     */
    public static SyntheticPerson numbered(int number, String countyCode) {
        // Both factors have no divisor in common with what they are taken modulo, so neighbours differ and none
        // repeats.
        LocalDate birth = FIRST_BIRTH.plusDays((number * 7_919L) % DAYS);
        int order = (int) ((number * 31L + number / DAYS) % ORDERS);
        String digits = countyCode + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", order);
        IdNumber id = IdNumber.of(digits + IdNumber.checkCharacter(digits));
        return new SyntheticPerson(
                name(number, id.gender()),
                id.gender(),
                birth,
                id.value(),
                String.format("1990%07d", (number * 7_919L) % 10_000_000));
    }

    private static String name(int number, Gender gender) {
        String given = gender == Gender.MALE ? MEN : WOMEN;
        int surname = (int) ((number * 17L) % SURNAMES.length());
        int first = (int) ((number * 11L + number / 7) % given.length());
        int second = (int) ((number * 23L + number / 13) % given.length());
        String name = "" + SURNAMES.charAt(surname) + given.charAt(first);
        return number % 3 == 0 ? name : name + given.charAt(second);
    }
}
