package org.wugu.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, element by element. How deep it goes and how many different names it uses is bounded, since a
 * parser remembers both.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory PARSERS = parsers();
    private static final int DEEPEST = 40;
    private static final int MOST_NAMES = 500;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = PARSERS.createXMLStreamReader(new ShortMarkup(in), "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Goes to the next beginning or end of an element; false after the last. */
    boolean next() throws IOException {
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return reader.isStartElement() && plain(reader.getLocalName()).equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && plain(reader.getLocalName()).equals(name);
    }

    /** The attribute of the element that begins here, whatever its prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (plain(reader.getAttributeLocalName(i)).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text within the element that begins here, up to its end; of a long one no more than that. */
    String text(int most) throws IOException {
        return text(most, "");
    }

    /** The same for a text with formats: what stands in {@code t}, without the readings that stand in {@code rPh}. */
    String formattedText(int most) throws IOException {
        return text(most, "t");
    }

    /** Leaves the element that begins here behind. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            step();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String text(int most, String within) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        boolean wanted = within.isEmpty();
        for (int event = step(); depth > outside; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT && begins("rPh")) {
                skip();
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                wanted = within.isEmpty() || begins(within);
            } else if (wanted && event == XMLStreamConstants.CHARACTERS && text.length() < most) {
                String more = reader.getText();
                text.append(more, 0, Math.min(more.length(), most - text.length()));
            }
        }
        return unescaped(text);
    }

    /** Excel and WPS write characters that XML has no place for as {@code _x000D_}. */
    private static String unescaped(CharSequence text) {
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }

    private int step() throws IOException {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IOException("markup that no workbook has");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void enter() throws IOException {
        depth++;
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new IOException("deeper, or of more kinds, than any workbook");
        }
    }

    /** Without the prefix that some programs write. */
    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // prefixes are cut off here, and the parser would keep every namespace that a file makes up
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
