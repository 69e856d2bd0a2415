package org.wugu.volunteer.dossier;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the paper calls things ({@code dossier.properties}): the file is Chinese, whatever the reader's language. */
final class Words {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "dossier",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    /** @throws MissingResourceException when the word is not in the bundle */
    static String of(Enum<?> value) {
        return WORDS.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static String ofOrBlank(@Nullable Enum<?> value) {
        return value == null ? "" : of(value);
    }

    /** What a remark is about, such as 宣誓地点, or an empty text when it is about the whole or a field of the form. */
    static String ofRemark(@Nullable String field) {
        return field != null && WORDS.containsKey("Remark." + field) ? WORDS.getString("Remark." + field) : "";
    }
}
