package org.wugu.assessment.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the workbook: Chinese, or English for those who ask for it. */
final class SheetTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private SheetTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static SheetTexts in(Locale language) {
        // The base bundle is the Chinese one, whatever the language of the machine.
        return new SheetTexts(ResourceBundle.getBundle(
                "figure-sheet",
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                Thread.currentThread().getContextClassLoader(),
                NO_FALLBACK));
    }

    String of(String key, Object... arguments) {
        return MessageFormat.format(bundle.getString(key), arguments);
    }
}
