package org.wugu.platform.attachments;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How the camera was held: EXIF tag 0x0112, values 1 to 8. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    MIRRORED_LEFT(0, 1, 1, 0, 0, 0),
    RIGHT(0, 1, -1, 0, 1, 0),
    MIRRORED_RIGHT(0, -1, -1, 0, 1, 1),
    LEFT(0, -1, 1, 0, 0, 1);

    private final double m00;
    private final double m10;
    private final double m01;
    private final double m11;
    private final double m02;
    private final double m12;

    /** The coefficients that map the unit square, rows downwards, onto itself. */
    Orientation(double m00, double m10, double m01, double m11, double m02, double m12) {
        this.m00 = m00;
        this.m10 = m10;
        this.m01 = m01;
        this.m11 = m11;
        this.m02 = m02;
        this.m12 = m12;
    }

    /** What the JPEG says of itself; upright when it says nothing or nonsense. */
    static Orientation of(byte[] jpeg) {
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > values().length ? UPRIGHT : values()[value - 1];
        } catch (JpegProcessingException | IOException e) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return m00 == 0;
    }

    /** Maps a stored picture of that size onto the upright one of that size, scaled. */
    AffineTransform onto(int storedWidth, int storedHeight, int width, int height) {
        AffineTransform transform = AffineTransform.getScaleInstance(width, height);
        transform.concatenate(new AffineTransform(m00, m10, m01, m11, m02, m12));
        transform.scale(1.0 / storedWidth, 1.0 / storedHeight);
        return transform;
    }
}
