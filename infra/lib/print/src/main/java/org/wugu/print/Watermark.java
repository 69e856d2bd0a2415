package org.wugu.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Words across a page (水印), as a drawing: text that lies over other text would come between its letters when somebody
 * searches or copies. Its letters are outlines of the document's own font, and stay outlines: as a picture of dots they took a
 * quarter of the time of a first print.
 */
final class Watermark {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final double SIZE = 46;
    private static final double TILT = Math.toRadians(-30);
    private static final float FAINT = 0.1f;

    private Watermark() {}

    /** The drawing as an address for {@code img}: the drawing itself. */
    static String of(String text, TrueTypeFont font) {
        try (PDDocument drawing = new PDDocument();
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            drawing.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(drawing, page)) {
                PDExtendedGraphicsState ink = new PDExtendedGraphicsState();
                ink.setNonStrokingAlphaConstant(FAINT);
                pen.setGraphicsStateParameters(ink);
                Path2D words = outline(text, font);
                pen.transform(new Matrix(place(words)));
                draw(words, pen);
                pen.fill();
            }
            drawing.save(pdf);
            return "data:application/pdf;base64," + Base64.getEncoder().encodeToString(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the watermark cannot be drawn", e);
        }
    }

    /** The words in units of the font, upwards from their line. */
    private static Path2D outline(String text, TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        Path2D words = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int c : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(c);
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                words.append(
                        AffineTransform.getTranslateInstance(at, 0).createTransformedShape(outline.getPath()), false);
            }
            at += font.getAdvanceWidth(glyph);
        }
        return words;
    }

    private static void draw(Path2D words, PDPageContentStream pen) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator way = words.getPathIterator(null); !way.isDone(); way.next()) {
            switch (way.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(x = to[0], y = to[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo(x = to[0], y = to[1]);
                // TrueType has one control point, PDF two: each lies two thirds of the way to that one.
                case PathIterator.SEG_QUADTO ->
                    pen.curveTo(
                            twoThirds(x, to[0]),
                            twoThirds(y, to[1]),
                            twoThirds(to[2], to[0]),
                            twoThirds(to[3], to[1]),
                            x = to[2],
                            y = to[3]);
                default -> pen.closePath();
            }
        }
    }

    /** In whole units of the font, which are finer than any printer. */
    private static float twoThirds(float from, float to) {
        return Math.round(from + (to - from) * 2 / 3);
    }

    /** In the middle of the drawing, tilted, and no wider than it. */
    private static AffineTransform place(Path2D words) {
        Rectangle2D size = words.getBounds2D();
        double room = WIDTH / Math.cos(TILT) * 0.9;
        double scale = Math.min(SIZE / 1000, room / size.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
        place.rotate(-TILT);
        place.scale(scale, scale);
        place.translate(-size.getCenterX(), -size.getCenterY());
        return place;
    }
}
