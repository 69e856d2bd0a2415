package org.wugu.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page of HTML becomes a PDF with its fonts embedded, whose text is searched and copied as it was written. */
@ApplicationScoped
public class PdfPrinter {

    /** What templates call the font. */
    private static final String FAMILY = "Song";

    private final Fonts fonts;

    PdfPrinter(Fonts fonts) throws IOException {
        this.fonts = fonts;
        FontMappers.set(new PrintedFontMapper(fonts.regular("")));
    }

    /** @param page well-formed XHTML without addresses to fetch: pictures stand in it as data */
    public byte[] print(TemplateInstance page) {
        return print(page.render());
    }

    byte[] print(String html) {
        String page = Lookalikes.plain(html);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(font(document, fonts.regular(page)), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(font(document, fonts.bold(page)), FAMILY, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(page, null)
                    .withProducer("Wugu")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be printed", e);
        }
    }

    private static PDFontSupplier font(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
