package org.wugu.platform.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.wugu.platform.load.Turns;
import org.wugu.problem.Problem;

/**
 * Makes of any picture sent an upright JPEG of at most {@value #LONGEST_SIDE} pixels a side that holds nothing but the
 * picture: it is decoded and encoded anew, so that place, time, camera, thumbnail and whatever else was appended stay behind.
 *
 * <p>Memory is bounded before decoding: by the header's dimensions, by skipping pixels of large pictures while they are
 * read, and by decoding one at a time: about 60 MB.
 */
final class CleanJpeg {

    static final int LONGEST_SIDE = 1_600;
    static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_ROW = 30_000;
    /** A progressive JPEG has about ten scans; each goes over the whole picture, however little it says. */
    static final int MOST_SCANS = 20;

    private static final float QUALITY = 0.85f;
    private static final Turns DECODER = new Turns(1, Duration.ofSeconds(10), PhotoProblems.PHOTO_BUSY);

    private CleanJpeg() {}

    /** @throws Problem when it is no picture that can be taken, or too many wait before it */
    static byte[] of(byte[] content) {
        PhotoFormat format = PhotoFormat.of(content).orElseThrow(() -> new Problem(PhotoProblems.PHOTO_TYPE));
        Orientation orientation = format == PhotoFormat.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
        if (format == PhotoFormat.JPEG && scans(content) > MOST_SCANS) {
            throw new Problem(PhotoProblems.PHOTO_UNREADABLE);
        }
        return DECODER.take(() -> anew(content, format, orientation));
    }

    private static byte[] anew(byte[] content, PhotoFormat format, Orientation orientation) {
        try {
            return encode(upright(decode(content, format), orientation));
        } catch (IOException | RuntimeException e) {
            // Decoders throw whatever they like at a broken picture; the problem must not carry its bytes.
            throw e instanceof Problem problem ? problem : new Problem(PhotoProblems.PHOTO_UNREADABLE);
        }
    }

    private static BufferedImage decode(byte[] content, PhotoFormat format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_ROW) {
                throw new Problem(PhotoProblems.PHOTO_TOO_LARGE);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, (Math.max(width, height) - 1) / (2 * LONGEST_SIDE) + 1);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(stored.getWidth(), stored.getHeight()));
        int across = Math.max(1, (int) Math.round(stored.getWidth() * scale));
        int down = Math.max(1, (int) Math.round(stored.getHeight() * scale));
        int width = orientation.swapsSides() ? down : across;
        int height = orientation.swapsSides() ? across : down;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(stored, orientation.onto(stored.getWidth(), stored.getHeight(), width, height), null);
        } finally {
            canvas.dispose();
        }
        return picture;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA) {
                scans++;
            }
        }
        return scans;
    }
}
