package org.wugu.volunteer.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.Gender;
import org.wugu.platform.people.PersonalRecord;
import org.wugu.platform.people.Typing;

/**
 * The application form (志愿者申请表) as it is filled in. The messages of the constraints are the codes under which the
 * bundle has their sentences, so that a form typed in and a row of a sheet are told the same.
 *
 * @param name 姓名
 * @param gender 性别, the ID number's
 * @param ethnicity 民族
 * @param birthDate 出生日期, the ID number's
 * @param idType 证件类型
 * @param idNumber 身份证号码
 * @param politicalStatus 政治面貌
 * @param education 学历
 * @param occupation 职业
 * @param employer 单位
 * @param residenceCode 现住址（村、社区）, 12 digits
 * @param address 详细地址
 * @param mobile 手机
 * @param wechat 微信
 * @param skills 专业技能
 * @param intentions 服务意向
 * @param availableTime 可服务时间
 * @param health 健康状况
 * @param uniformSize 服装尺码
 * @param emergencyContact 紧急联系人
 * @param servingVillageCode 服务村, 12 digits, a village of the clerk's township
 * @param noCrimePledge 无违法犯罪承诺
 * @param recordQueryConsent 从业查询授权
 * @param confidentialityPledge 保密承诺
 * @param signedOn 签署日期, not in the future
 */
public record ApplicationForm(
        @Nullable
        @NotNull(message = "name-required")
        @Size(max = 50, message = "name-too-long")
        @Pattern(regexp = NAME, message = "name-characters")
        String name,

        @Nullable @NotNull(message = "gender-required") Gender gender,

        @Nullable @Size(max = 20, message = "ethnicity-too-long")
        String ethnicity,

        @Nullable @NotNull(message = "birth-date-required") LocalDate birthDate,
        @Nullable @NotNull(message = "id-type-required") IdType idType,
        @Nullable @NotNull(message = "id-number-required") String idNumber,
        @Nullable PoliticalStatus politicalStatus,

        @Nullable @Size(max = 20, message = "education-too-long")
        String education,

        @Nullable @Size(max = 50, message = "occupation-too-long")
        String occupation,

        @Nullable @Size(max = 100, message = "employer-too-long")
        String employer,

        @Nullable @NotNull(message = "residence-required") String residenceCode,

        @Nullable @Size(max = 200, message = "address-too-long")
        String address,

        @Nullable @NotNull(message = "mobile-required") @Pattern(regexp = MOBILE, message = "mobile-form")
        String mobile,

        @Nullable @Size(max = 50, message = "wechat-too-long")
        String wechat,

        @Nullable @Size(max = 10, message = "skills-too-many")
        List<@NotNull(message = "choice-empty") @Size(max = 30, message = "choice-too-long") String> skills,

        @Nullable @Size(max = 10, message = "intentions-too-many")
        List<@NotNull(message = "choice-empty") @Size(max = 30, message = "choice-too-long") String> intentions,

        @Nullable @Size(max = 100, message = "available-time-too-long")
        String availableTime,

        @Nullable @Size(max = 100, message = "health-too-long")
        String health,

        @Nullable @Size(max = 10, message = "uniform-size-too-long")
        String uniformSize,

        @Nullable @Valid EmergencyContact emergencyContact,
        @Nullable @NotNull(message = "village-required") String servingVillageCode,
        @AssertTrue(message = "no-crime-pledge-required") boolean noCrimePledge,

        @AssertTrue(message = "record-query-consent-required")
        boolean recordQueryConsent,

        @AssertTrue(message = "confidentiality-pledge-required")
        boolean confidentialityPledge,

        @Nullable @NotNull(message = "signed-on-required") LocalDate signedOn)
        implements PersonalRecord<ApplicationForm> {

    /** Letters of any script, the middle dot of minorities' names, and what Latin names need between letters. */
    static final String NAME = "[\\p{L}\\p{M}·.' -]{2,}";

    static final String MOBILE = "1[3-9][0-9]{9}";

    /** 证件类型. Others follow when the corps takes people who have none. */
    public enum IdType {
        /** 居民身份证. */
        RESIDENT_ID
    }

    /** 政治面貌. */
    public enum PoliticalStatus {
        /** 中共党员. */
        CPC_MEMBER,
        /** 共青团员. */
        LEAGUE_MEMBER,
        /** 民主党派. */
        DEMOCRATIC_PARTY,
        /** 群众. */
        MASSES
    }

    /** 紧急联系人: when one is named, name and mobile are needed. */
    public record EmergencyContact(
            @Nullable @NotNull(message = "contact-name-required") @Size(max = 50, message = "contact-name-too-long")
            String name,

            @Nullable @Size(max = 20, message = "contact-relation-too-long")
            String relation,

            @Nullable
            @NotNull(message = "contact-mobile-required")
            @Pattern(regexp = MOBILE, message = "contact-mobile-form")
            String mobile) {

        EmergencyContact normalised() {
            return new EmergencyContact(Typing.name(name), Typing.text(relation), Typing.digits(mobile));
        }
    }

    /** The same form as if it had been typed tidily: no stray blanks, half-width digits, empty texts absent. */
    ApplicationForm normalised() {
        return new ApplicationForm(
                Typing.name(name),
                gender,
                Typing.text(ethnicity),
                birthDate,
                idType,
                Typing.digits(idNumber),
                politicalStatus,
                Typing.text(education),
                Typing.text(occupation),
                Typing.text(employer),
                Typing.digits(residenceCode),
                Typing.text(address),
                Typing.digits(mobile),
                Typing.text(wechat),
                Typing.texts(skills),
                Typing.texts(intentions),
                Typing.text(availableTime),
                Typing.text(health),
                Typing.text(uniformSize),
                emergencyContact == null ? null : emergencyContact.normalised(),
                Typing.digits(servingVillageCode),
                noCrimePledge,
                recordQueryConsent,
                confidentialityPledge,
                signedOn);
    }

    @Override
    public List<@Nullable String> telling() {
        return Arrays.asList(name, idNumber, mobile);
    }

    /** No field: a form says whom it is about only when asked field by field. */
    @Override
    public String toString() {
        return "ApplicationForm";
    }
}
