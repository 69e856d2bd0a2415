package org.wugu.platform.attachments;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures for tests. */
final class Pictures {

    /** Stands in the EXIF data of {@link #withExif}, where cameras write the place. */
    static final String SECRET = "GPS-36.1127N-115.7919E";

    private Pictures() {}

    /** Red above left, green above right, blue below left, yellow below right. */
    static BufferedImage quarters(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < colors.length; i++) {
            canvas.setColor(colors[i]);
            canvas.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        canvas.dispose();
        return picture;
    }

    static byte[] encode(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In several scans, each making it sharper. */
    static byte[] progressive(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The progressive picture with its last scan repeated until there are so many. */
    static byte[] withScans(byte[] progressive, int wanted) {
        int scans = 0;
        int last = 0;
        for (int i = 0; i + 1 < progressive.length; i++) {
            if (progressive[i] == (byte) 0xFF && progressive[i + 1] == (byte) 0xDA) {
                scans++;
                last = i;
            }
        }
        int end = progressive.length - 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(progressive, 0, end);
        for (int i = scans; i < wanted; i++) {
            bytes.write(progressive, last, end - last);
        }
        bytes.write(progressive, end, 2);
        return bytes.toByteArray();
    }

    static BufferedImage decode(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with an EXIF segment behind its first two bytes: orientation, and a description that tells the place. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        try {
            ByteArrayOutputStream exif = new ByteArrayOutputStream();
            DataOutputStream tiff = new DataOutputStream(exif);
            tiff.write("Exif\0\0MM\0*".getBytes(US_ASCII));
            tiff.writeInt(8);
            tiff.writeShort(2);
            entry(tiff, 0x010E, 2, SECRET.length() + 1, 8 + 2 + 2 * 12 + 4);
            entry(tiff, 0x0112, 3, 1, orientation << 16);
            tiff.writeInt(0);
            tiff.write(SECRET.getBytes(US_ASCII));
            tiff.write(0);
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(result);
            out.write(jpeg, 0, 2);
            out.writeShort(0xFFE1);
            out.writeShort(exif.size() + 2);
            out.write(exif.toByteArray());
            out.write(jpeg, 2, jpeg.length - 2);
            return result.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(DataOutputStream tiff, int tag, int type, int count, int value) throws IOException {
        tiff.writeShort(tag);
        tiff.writeShort(type);
        tiff.writeInt(count);
        tiff.writeInt(value);
    }

    /** The header of a PNG that claims that size, and hardly any content. */
    static byte[] pngClaiming(int width, int height) {
        try {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream ihdr = new DataOutputStream(header);
            ihdr.write("IHDR".getBytes(US_ASCII));
            ihdr.writeInt(width);
            ihdr.writeInt(height);
            ihdr.write(new byte[] {8, 2, 0, 0, 0});
            CRC32 crc = new CRC32();
            crc.update(header.toByteArray());
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(png);
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
            out.writeInt(13);
            out.write(header.toByteArray());
            out.writeInt((int) crc.getValue());
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
