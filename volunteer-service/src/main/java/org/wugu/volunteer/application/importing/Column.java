package org.wugu.volunteer.application.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The columns of the sheet, in the template's order. Titles stand in the bundle {@code sheet}; the form is a Chinese
 * document, so there is one language.
 */
enum Column {
    NAME("name", true),
    GENDER("gender", true),
    ETHNICITY("ethnicity", false),
    BIRTH_DATE("birthDate", true),
    ID_TYPE("idType", true),
    ID_NUMBER("idNumber", true),
    POLITICAL_STATUS("politicalStatus", false),
    EDUCATION("education", false),
    OCCUPATION("occupation", false),
    EMPLOYER("employer", false),
    RESIDENCE("residenceCode", true),
    ADDRESS("address", false),
    MOBILE("mobile", true),
    WECHAT("wechat", false),
    SKILLS("skills", false),
    INTENTIONS("intentions", false),
    AVAILABLE_TIME("availableTime", false),
    HEALTH("health", false),
    UNIFORM_SIZE("uniformSize", false),
    CONTACT_NAME("emergencyContact.name", false),
    CONTACT_RELATION("emergencyContact.relation", false),
    CONTACT_MOBILE("emergencyContact.mobile", false),
    SERVING_VILLAGE("servingVillageCode", true),
    NO_CRIME_PLEDGE("noCrimePledge", true),
    RECORD_QUERY_CONSENT("recordQueryConsent", true),
    CONFIDENTIALITY_PLEDGE("confidentialityPledge", true),
    SIGNED_ON("signedOn", true);

    static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "sheet", ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final String field;
    private final boolean required;

    Column(String field, boolean required) {
        this.field = field;
        this.required = required;
    }

    /** The columns as they stand in the template, from the left. */
    static List<Column> fromTheLeft() {
        return List.of(values());
    }

    boolean isRequired() {
        return required;
    }

    /** The title without the star of required columns. */
    String title() {
        return TEXTS.getString("column." + field);
    }

    /** The title as the template's header shows it. */
    String heading() {
        return required ? title() + "*" : title();
    }

    /** What the instructions say of the column. */
    String hint() {
        return TEXTS.getString("hint." + field);
    }

    /** The column that a field of the form came from; list entries belong to their list. */
    static Optional<Column> ofField(String path) {
        String whole = path.replaceFirst("\\[.*", "");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(whole))
                .findFirst();
    }
}
