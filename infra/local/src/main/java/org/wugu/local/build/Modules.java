package org.wugu.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wugu.parts.process.Trouble;
import org.xml.sax.SAXException;

/** The modules of the checkout, and which of them a module is made from, as their poms say. */
final class Modules {

    private static final String GROUP = "org.wugu";

    private final Path root;
    /** Folders by artifact id. */
    private final Map<String, String> folders = new LinkedHashMap<>();

    private Modules(Path root) {
        this.root = root;
    }

    static Modules of(Path root) {
        Modules modules = new Modules(root);
        for (Element module : elements(pom(root.resolve("pom.xml")).getElementsByTagName("module"))) {
            String folder = module.getTextContent().trim();
            modules.folders.put(folder.substring(folder.lastIndexOf('/') + 1), folder);
        }
        return modules;
    }

    /** The folders that its artefact is made from: the module itself and those that it depends on; tests do not count. */
    Set<String> sourcesOf(String folder) {
        Set<String> all = new TreeSet<>();
        collect(folder, all);
        if (Files.isDirectory(root.resolve(folder).resolve("src/main/webui"))) {
            // The client of the web views is generated from the contracts of all services.
            folders.values().stream()
                    .map(module -> module + "/contracts")
                    .filter(contracts -> Files.isDirectory(root.resolve(contracts)))
                    .forEach(all::add);
        }
        return all;
    }

    private void collect(String folder, Set<String> all) {
        Path file = root.resolve(folder).resolve("pom.xml");
        if (!Files.exists(file) || !all.add(folder)) {
            return;
        }
        elements(pom(file).getElementsByTagName("dependency")).stream()
                .filter(dependency -> text(dependency, "groupId").equals(GROUP))
                .filter(dependency -> !text(dependency, "scope").equals("test"))
                .map(dependency -> folders.get(text(dependency, "artifactId")))
                .forEach(upstream -> {
                    if (upstream != null) {
                        collect(upstream, all);
                    }
                });
    }

    private static String text(Element element, String child) {
        return elements(element.getElementsByTagName(child)).stream()
                .map(found -> found.getTextContent().trim())
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document pom(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new Trouble(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
