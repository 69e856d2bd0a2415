package org.wugu.people;

import java.util.List;
import org.wugu.kernel.Gender;

/** Names for people who do not exist, each from a number. */
final class Names {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String MEN = "伟强磊军勇杰涛明刚平辉鹏华飞健波斌宇浩凯建国志文海东学峰庆林";
    private static final String WOMEN = "芳娜敏静丽艳娟霞秀英玲桂兰红梅燕萍云莲凤淑华洁雪琴慧春晓雅欣";

    private static final List<String> RARE_SURNAMES = List.of("欧阳", "司徒", "上官", "慕容", "诸葛", "尉迟", "澹台", "皇甫");
    private static final String RARE = "骞翊珩琰旻昶晟煊祎翀铄锴瑄璟弈翮骁珺珏琤";

    private Names() {}

    static String frequent(long number, Gender gender) {
        String given = gender == Gender.MALE ? MEN : WOMEN;
        String name = "" + at(SURNAMES, number * 17) + at(given, number * 11 + number / 7);
        return number % 3 == 0 ? name : name + at(given, number * 23 + number / 13);
    }

    /** A double surname, and two characters that few names have. */
    static String rare(long number) {
        long given = number / RARE_SURNAMES.size();
        return RARE_SURNAMES.get((int) (number % RARE_SURNAMES.size()))
                + at(RARE, given)
                + at(RARE, given / RARE.length());
    }

    private static char at(String characters, long index) {
        return characters.charAt((int) (index % characters.length()));
    }
}
