package org.wugu.people;

import java.time.LocalDate;
import org.wugu.kernel.Gender;
import org.wugu.kernel.IdNumber;

/**
 * Nobody: a person made up from a number. The same number is always the same person, and no two numbers share an identity
 * number, whose first six digits are those of no place on earth. Mobile numbers begin with 1990, which is not given out.
 *
 * @param number what the person is made up from
 * @param name 姓名, fitting the gender
 * @param idNumber 身份证号, valid by GB 11643
 * @param mobile 手机, eleven digits
 */
public record SyntheticPerson(long number, String name, IdNumber idNumber, String mobile) {

    /** 紧急联系人, as made up as the person. */
    public record Contact(String name, String mobile) {}

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1955, 1, 1);
    private static final int DAYS = 18_000;
    private static final int SERIALS = 999;
    private static final int FIRST_PLACE = 990_001;
    private static final int PLACES = 999;

    /** Steps without a divisor in common with what they are taken modulo, so that neighbours differ and none repeats. */
    private static final long STEP = 7_919;

    private static final long SERIAL_STEP = 37;
    private static final long MOBILES = 10_000_000;
    private static final long FIRST_HOUSE = 90_000;

    /** How many different persons there are. */
    public static final long ALL = (long) DAYS * SERIALS * PLACES;

    /** Somebody whose name many have. @param number 0 or more, less than {@link #ALL} */
    public static SyntheticPerson of(long number) {
        IdNumber id = idNumber(number);
        return new SyntheticPerson(number, Names.frequent(number, id.gender()), id, mobile("1990", number));
    }

    /** Somebody whose name is rare enough to be found again wherever it should not be. */
    public static SyntheticPerson rarelyNamed(long number) {
        return new SyntheticPerson(number, Names.rare(number), idNumber(number), mobile("1990", number));
    }

    public Gender gender() {
        return idNumber.gender();
    }

    /** 出生日期, as the identity number says; between 1955 and 2004. */
    public LocalDate birthDate() {
        return idNumber.birthDate();
    }

    /** In a lane that no town has. */
    public String address() {
        return "雉水巷附" + (FIRST_HOUSE + number) + "号";
    }

    public Contact contact() {
        return new Contact("濮阳" + name.substring(name.length() - 1), mobile("1991", number));
    }

    public SyntheticPerson withMobile(String other) {
        return new SyntheticPerson(number, name, idNumber, other);
    }

    /** The same somebody, registered under another's number: birth date and gender stand in it. */
    public SyntheticPerson withIdNumber(IdNumber other) {
        return new SyntheticPerson(number, name, other, mobile);
    }

    private static IdNumber idNumber(long number) {
        if (number < 0 || number >= ALL) {
            throw new IllegalArgumentException("there is no person " + number);
        }
        long turn = number / DAYS;
        long day = number % DAYS;
        LocalDate birth = FIRST_BIRTH.plusDays(day * STEP % DAYS);
        long serial = (turn + day * SERIAL_STEP) % SERIALS + 1;
        return idNumber(FIRST_PLACE + turn / SERIALS, birth, serial);
    }

    /**
     * The number of somebody who was born on a day.
     *
     * @param place six digits
     * @param serial 1 to 999, odd of who is male
     */
    static IdNumber idNumber(long place, LocalDate birth, long serial) {
        String digits = "%06d%04d%02d%02d%03d"
                .formatted(place, birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), serial);
        return IdNumber.of(digits + IdNumber.checkCharacter(digits));
    }

    private static String mobile(String prefix, long number) {
        return "%s%07d".formatted(prefix, number % MOBILES * STEP % MOBILES);
    }
}
