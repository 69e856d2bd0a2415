package org.wugu.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Words across a page (水印), as a picture: text that lies over other text would come between its letters when somebody
 * searches or copies. Its letters are outlines of the document's own font.
 */
final class Watermark {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final double SIZE = 46;
    private static final double TILT = Math.toRadians(-30);
    private static final Color INK = new Color(0, 0, 0, 26);

    private Watermark() {}

    /** The picture as an address for {@code img}: the picture itself. */
    static String of(String text, TrueTypeFont font) {
        try {
            BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(INK);
            pen.fill(placed(outline(text, font)));
            pen.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
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

    /** In the middle of the picture, tilted, and no wider than it. */
    private static Shape placed(Path2D words) {
        Rectangle2D size = words.getBounds2D();
        double room = WIDTH / Math.cos(TILT) * 0.9;
        double scale = Math.min(SIZE / 1000, room / size.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
        place.rotate(TILT);
        place.scale(scale, -scale);
        place.translate(-size.getCenterX(), -size.getCenterY());
        return place.createTransformedShape(words);
    }
}
