package org.wugu.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Where the parts of a workbook are, as its relations tell. */
final class Workbook implements AutoCloseable {

    private static final int MOST_RELATIONS = 1_000;

    private final ZipFile zip;
    private final String main;
    private final Map<String, Relation> relations;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean from1904;

    private Workbook(ZipFile zip) throws IOException {
        this.zip = zip;
        this.main = relationsOf("").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .findFirst()
                .orElseThrow(() -> new IOException("no workbook in it"))
                .target();
        this.relations = relationsOf(main);
        readMain();
    }

    /** @throws org.wugu.problem.Problem {@code sheet-too-large} or {@code sheet-unreadable} */
    static Workbook open(Path file) throws IOException {
        ZipFile zip = SheetFile.open(file);
        try {
            return new Workbook(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Days count from 1904 on, as old Macs count them. */
    boolean countsFrom1904() {
        return from1904;
    }

    /** The sheet of that name, or the first that is no diagram when there is none. */
    XmlPart sheet(String name) throws IOException {
        String named = sheets.get(name);
        Relation sheet = (named == null ? sheets.values().stream() : Stream.of(named))
                .map(relations::get)
                .filter(relation -> relation != null && relation.is("worksheet"))
                .findFirst()
                .orElseThrow(() -> new IOException("no sheet in it"));
        return part(sheet.target());
    }

    /** The texts that cells share, or null when there are none. */
    @Nullable
    XmlPart sharedStrings() throws IOException {
        for (Relation relation : relations.values()) {
            if (relation.is("sharedStrings")) {
                return part(relation.target());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record Relation(String type, String target) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private void readMain() throws IOException {
        try (XmlPart part = part(main)) {
            while (part.next()) {
                if (part.begins("sheet")) {
                    String id = part.attribute("id");
                    String name = part.attribute("name");
                    if (id != null && name != null && sheets.size() < MOST_RELATIONS) {
                        sheets.putIfAbsent(name, id);
                    }
                } else if (part.begins("workbookPr")) {
                    String value = part.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equalsIgnoreCase(value);
                }
            }
        }
    }

    /** What a part refers to, by the name that it gives it; of the package as a whole when the part is empty. */
    private Map<String, Relation> relationsOf(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> found = new HashMap<>();
        try (XmlPart list = part(folder + "_rels/" + part.substring(slash) + ".rels")) {
            while (list.next() && found.size() < MOST_RELATIONS) {
                if (list.begins("Relationship")) {
                    String id = list.attribute("Id");
                    String type = list.attribute("Type");
                    String target = list.attribute("Target");
                    if (id != null && type != null && target != null) {
                        found.put(id, new Relation(type, target.startsWith("/") ? target : folder + target));
                    }
                }
            }
        }
        return found;
    }

    private XmlPart part(String name) throws IOException {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        ZipEntry entry = zip.getEntry(plain);
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (entry == null && all.hasMoreElements()) {
            ZipEntry next = all.nextElement();
            // Some programs on Windows write its separator.
            entry = next.getName().replace('\\', '/').equalsIgnoreCase(plain) ? next : null;
        }
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return new XmlPart(zip.getInputStream(entry));
    }
}
