package org.wugu.volunteer;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document as its reader sees it; each is kept in {@code target/print} for human eyes. */
public record Pdf(String title, String text, int pages, float width, float height) {

    /** @param name under which the file is kept */
    public static Pdf of(String name, Response answer) {
        if (answer.statusCode() != 200 || !answer.contentType().startsWith("application/pdf")) {
            throw new AssertionError(answer.statusCode() + ": " + answer.asString());
        }
        byte[] bytes = answer.asByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Path folder = Files.createDirectories(Path.of("target/print"));
            Files.write(folder.resolve(name + ".pdf"), bytes);
            var size = document.getPage(0).getMediaBox();
            String title = document.getDocumentInformation().getTitle();
            if (title == null || title.isBlank() || title.contains("{")) {
                throw new AssertionError("the window of " + name + " would be called " + title);
            }
            return new Pdf(
                    title,
                    new PDFTextStripper().getText(document),
                    document.getNumberOfPages(),
                    size.getWidth(),
                    size.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
