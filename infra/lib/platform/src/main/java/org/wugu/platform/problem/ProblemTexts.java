package org.wugu.platform.problem;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of problems, from the service's bundle {@code problems} and, behind it, the platform's
 * {@code platform-problems}. The base bundle is Chinese; {@code _en} is the second language.
 */
@Singleton
public class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "platform-problems");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language that answers one of the reader's wishes, in their order; Chinese when none does. */
    static Locale language(List<Locale> wishes) {
        for (Locale wish : wishes) {
            if (wish.getLanguage().equals("zh") || wish.getLanguage().equals("en")) {
                return wish;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * The sentence under the key with its places filled.
     *
     * @throws MissingResourceException when no bundle has the key: a catalogue without its sentence
     */
    public String text(String key, Locale language, List<Object> arguments) {
        return new MessageFormat(pattern(key, language), language)
                .format(arguments.toArray(), new StringBuffer(), null)
                .toString();
    }

    private static String pattern(String key, Locale language) {
        // The base bundle is the Chinese one, so zh must not look for a _zh that nobody keeps.
        Locale locale = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
                if (bundle.containsKey(key)) {
                    return bundle.getString(key);
                }
            } catch (MissingResourceException noSuchBundle) {
                continue;
            }
        }
        throw new MissingResourceException("no bundle has " + key, "problems", key);
    }
}
