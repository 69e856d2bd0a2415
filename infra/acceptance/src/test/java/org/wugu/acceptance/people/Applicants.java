package org.wugu.acceptance.people;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.wugu.kernel.Gender;
import org.wugu.kernel.IdNumber;

/**
 * Makes applicants who do not exist, no two alike. Their names are of characters rare enough to be found again wherever
 * they should not be.
 */
public final class Applicants {

    private static final List<String> SURNAMES = List.of("欧阳", "司徒", "上官", "慕容", "诸葛", "尉迟", "澹台", "皇甫");
    private static final String GIVEN = "骞翊珩琰旻昶晟煊祎翀铄锴瑄璟弈翮骁珺珏琤";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final List<Applicant> ALL = new CopyOnWriteArrayList<>();

    private Applicants() {}

    /** The next one, who lives and wants to serve in that village. */
    public static Applicant in(Village village) {
        int n = LAST.getAndIncrement();
        LocalDate birth = FIRST_BIRTH.plusDays(n % 10_000);
        Gender gender = n % 2 == 0 ? Gender.FEMALE : Gender.MALE;
        Applicant applicant = new Applicant(
                name(n),
                gender,
                birth,
                idNumber(birth, n / 10_000 * 2 + (gender == Gender.MALE ? 1 : 0)),
                "139%08d".formatted(70_000_000 + n),
                "雉水巷附%d号".formatted(90_000 + n),
                village,
                new Applicant.Contact("濮阳" + name(n).substring(2), "138%08d".formatted(70_000_000 + n)));
        ALL.add(applicant);
        return applicant;
    }

    /** Everybody made so far. */
    public static List<Applicant> all() {
        return List.copyOf(ALL);
    }

    private static String name(int n) {
        int given = n / SURNAMES.size();
        return SURNAMES.get(n % SURNAMES.size())
                + GIVEN.charAt(given % GIVEN.length())
                + GIVEN.charAt(given / GIVEN.length() % GIVEN.length());
    }

    private static String idNumber(LocalDate birth, int serial) {
        String digits = "371521%tY%<tm%<td%03d".formatted(birth, 700 + serial);
        return digits + IdNumber.checkCharacter(digits);
    }
}
