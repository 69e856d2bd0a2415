package org.wugu.bench.people;

import java.time.LocalDate;
import org.wugu.kernel.Gender;
import org.wugu.kernel.IdNumber;

/**
 * A synthetic person who follows from a number: the same number is always the same person, and no two numbers share an
 * ID number. The first six digits are those of no place on earth.
 *
 * @param name of a frequent surname and two given characters
 * @param mobile eleven digits
 */
public record Person(String name, IdNumber idNumber, String mobile) {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉兰建国红";

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1955, 1, 1);
    private static final int DAYS = 18_000;
    private static final int SERIALS = 999;
    private static final int FIRST_PLACE = 990_001;
    private static final int PLACES = 999;

    /** How many different persons there are. */
    public static final long ALL = (long) DAYS * SERIALS * PLACES;

    /** @param index 0 or more, less than {@link #ALL} */
    public static Person of(long index) {
        if (index < 0 || index >= ALL) {
            throw new IllegalArgumentException("there is no person " + index);
        }
        LocalDate birth = FIRST_BIRTH.plusDays(index % DAYS);
        long serial = index / DAYS % SERIALS + 1;
        long place = FIRST_PLACE + index / DAYS / SERIALS;
        String digits = "%06d%04d%02d%02d%03d"
                .formatted(place, birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), serial);
        return new Person(
                nameOf(index),
                IdNumber.of(digits + IdNumber.checkCharacter(digits)),
                "138%08d".formatted(index % 100_000_000));
    }

    public Gender gender() {
        return idNumber.gender();
    }

    public LocalDate birth() {
        return idNumber.birthDate();
    }

    private static String nameOf(long index) {
        // A step that is prime to the lengths, so that neighbours do not share their characters.
        long mixed = index * 7_919;
        return "" + at(SURNAMES, mixed) + at(GIVEN, mixed / SURNAMES.length()) + at(GIVEN, index);
    }

    private static char at(String characters, long index) {
        return characters.charAt((int) (index % characters.length()));
    }
}
