package org.wugu.acceptance.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn portrait, of nobody. */
public final class Portrait {

    private Portrait() {}

    /** A JPEG of 300 by 400 pixels. */
    public static byte[] jpeg() {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xdde7e4));
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(new Color(0x8aa39d));
        pen.fillOval(95, 80, 110, 140);
        pen.fillRoundRect(50, 250, 200, 200, 120, 120);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
