package org.wugu.child.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.platform.people.PersonalRecord;
import org.wugu.platform.people.Typing;

/**
 * The statistics form (孤困儿童统计表) as it is filled in for one child. The messages of the constraints are the codes under which
 * the bundle has their sentences, so that a form typed in and a row of a sheet are told the same. All but name, gender, birth day,
 * village, category and consent is absent where the guardian does not agree to a record.
 *
 * @param name 姓名
 * @param gender 性别
 * @param ethnicity 民族
 * @param birthDate 出生日期
 * @param idNumber 身份证号码
 * @param noIdReason 未上户原因, where there is no ID number
 * @param registeredResidence 户籍地
 * @param villageCode 现住址（村、社区）, 12 digits, a village of the clerk's township
 * @param address 详细地址
 * @param category one of the five categories (五类), a code of the form's version
 * @param civilAffairsClass 民政认定类别
 * @param health 健康状况
 * @param disabilityType 残疾类型
 * @param disabilityGrade 残疾等级, 1 to 4
 * @param illness 病种
 * @param schooling 就学情况
 * @param school 学校
 * @param grade 年级
 * @param boarding 是否寄宿
 * @param father 父亲
 * @param mother 母亲
 * @param guardian 实际监护人
 * @param income 收入来源
 * @param policies 已享受政策
 * @param consent 监护人同意
 */
public record ChildForm(
        @Nullable
        @NotNull(message = "name-required")
        @Size(max = 50, message = "name-too-long")
        @Pattern(regexp = Typed.NAME, message = "name-characters")
        String name,

        @Nullable @NotNull(message = "gender-required") Gender gender,

        @Nullable @Size(max = 20, message = "ethnicity-too-long")
        String ethnicity,

        @Nullable @NotNull(message = "birth-date-required") LocalDate birthDate,
        @Nullable String idNumber,

        @Nullable @Size(max = 100, message = "no-id-reason-too-long")
        String noIdReason,

        @Nullable
        @NotNull(message = "registered-residence-required", groups = Agreed.class)
        @Size(max = 200, message = "registered-residence-too-long")
        String registeredResidence,

        @Nullable @NotNull(message = "village-required") String villageCode,

        @Nullable @Size(max = 200, message = "address-too-long")
        String address,

        @Nullable @NotNull(message = "category-required") String category,

        @Nullable @NotNull(message = "civil-affairs-class-required", groups = Agreed.class)
        CivilAffairsClass civilAffairsClass,

        @Nullable @NotNull(message = "health-required", groups = Agreed.class)
        Health health,

        @Nullable DisabilityType disabilityType,

        @Nullable
        @Min(value = 1, message = "disability-grade-range")
        @Max(value = 4, message = "disability-grade-range")
        Integer disabilityGrade,

        @Nullable @Size(max = 100, message = "illness-too-long")
        String illness,

        @Nullable @NotNull(message = "schooling-required", groups = Agreed.class)
        Schooling schooling,

        @Nullable @Size(max = 100, message = "school-too-long")
        String school,

        @Nullable @Size(max = 20, message = "grade-too-long")
        String grade,

        @Nullable Boolean boarding,

        @Nullable @NotNull(message = "father-required", groups = Agreed.class) @Valid
        Parent father,

        @Nullable @NotNull(message = "mother-required", groups = Agreed.class) @Valid
        Parent mother,

        @Nullable @NotNull(message = "guardian-required", groups = Agreed.class) @Valid
        Guardian guardian,

        @Nullable @Size(max = 5, message = "income-too-many")
        List<@NotNull(message = "choice-empty") Income> income,

        @Nullable @Size(max = 20, message = "policies-too-many")
        List<@NotNull(message = "choice-empty") @Size(max = 30, message = "choice-too-long") String> policies,

        @Nullable @NotNull(message = "consent-required") @Valid
        Consent consent)
        implements PersonalRecord<ChildForm> {

    /** What is asked only where the guardian does not refuse the record. */
    interface Agreed {}

    /** 民政认定类别. */
    public enum CivilAffairsClass {
        /** 孤儿. */
        ORPHAN,
        /** 事实无人抚养儿童. */
        UNATTENDED,
        /** 困境儿童. */
        IN_DIFFICULTY,
        /** 农村留守儿童. */
        LEFT_BEHIND,
        /** 流动儿童. */
        MIGRANT,
        /** 其他. */
        OTHER,
        /** 未认定. */
        NOT_RECOGNISED
    }

    /** 健康状况. */
    public enum Health {
        /** 健康. */
        HEALTHY,
        /** 残疾. */
        DISABLED,
        /** 患病. */
        ILL
    }

    /** 残疾类型. */
    public enum DisabilityType {
        /** 视力. */
        VISUAL,
        /** 听力. */
        HEARING,
        /** 言语. */
        SPEECH,
        /** 肢体. */
        PHYSICAL,
        /** 智力. */
        INTELLECTUAL,
        /** 精神. */
        MENTAL,
        /** 多重. */
        MULTIPLE
    }

    /** 就学情况. */
    public enum Schooling {
        /** 未入园. */
        NOT_YET,
        /** 幼儿园. */
        KINDERGARTEN,
        /** 小学. */
        PRIMARY,
        /** 初中. */
        JUNIOR,
        /** 高中. */
        SENIOR,
        /** 中职. */
        VOCATIONAL,
        /** 高校. */
        COLLEGE,
        /** 辍学. */
        DROPPED_OUT,
        /** 不在学. */
        NOT_ENROLLED;

        /** Whether there is a school to be named. */
        boolean isAtSchool() {
            return this != NOT_YET && this != DROPPED_OUT && this != NOT_ENROLLED;
        }
    }

    /** 收入来源. */
    public enum Income {
        /** 打工. */
        WORK,
        /** 种养殖. */
        FARMING,
        /** 政府救助. */
        STATE_AID,
        /** 亲朋接济. */
        RELATIVES,
        /** 其他. */
        OTHER
    }

    /** The same form as if it had been typed tidily: no stray blanks, half-width digits, empty texts absent. */
    ChildForm normalised() {
        return new ChildForm(
                Typing.name(name),
                gender,
                Typing.text(ethnicity),
                birthDate,
                Typing.digits(idNumber),
                Typing.text(noIdReason),
                Typing.text(registeredResidence),
                Typing.digits(villageCode),
                Typing.text(address),
                Typing.text(category),
                civilAffairsClass,
                health,
                disabilityType,
                disabilityGrade,
                Typing.text(illness),
                schooling,
                Typing.text(school),
                Typing.text(grade),
                boarding,
                father == null ? null : father.normalised(),
                mother == null ? null : mother.normalised(),
                guardian == null ? null : guardian.normalised(),
                income == null ? List.of() : income.stream().distinct().toList(),
                Typing.texts(policies),
                consent);
    }

    /** What may be kept without the guardian's consent (PIPL §31). */
    ChildForm minimal() {
        return new ChildForm(
                name,
                gender,
                null,
                birthDate,
                null,
                null,
                null,
                villageCode,
                null,
                category,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                consent);
    }

    /** Parents and guardian who are named, by what they are to the child. */
    Map<Role, Relative> relatives() {
        Map<Role, Relative> named = new EnumMap<>(Role.class);
        put(named, Role.FATHER, father == null ? null : father.person());
        put(named, Role.MOTHER, mother == null ? null : mother.person());
        put(named, Role.GUARDIAN, guardian == null ? null : guardian.person());
        return named;
    }

    private static void put(Map<Role, Relative> named, Role role, @Nullable Relative person) {
        if (person != null) {
            named.put(role, person);
        }
    }

    /** The same with other people as parents and guardian; how they stand to the child stays as it is. */
    ChildForm withRelatives(Map<Role, Relative> people) {
        return new ChildForm(
                name,
                gender,
                ethnicity,
                birthDate,
                idNumber,
                noIdReason,
                registeredResidence,
                villageCode,
                address,
                category,
                civilAffairsClass,
                health,
                disabilityType,
                disabilityGrade,
                illness,
                schooling,
                school,
                grade,
                boarding,
                father == null ? null : father.who(people.get(Role.FATHER)),
                mother == null ? null : mother.who(people.get(Role.MOTHER)),
                guardian == null ? null : guardian.who(people.get(Role.GUARDIAN)),
                income,
                policies,
                consent);
    }

    /** No field: a form says whom it is about only when asked field by field. */
    @Override
    public String toString() {
        return "ChildForm";
    }
}
