package org.wugu.platform.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wugu.problem.Problem;

class CleanJpegTest {

    /** EXIF 2.3, tag 0x0112: where the stored first row and first column stand in the picture seen. */
    @ParameterizedTest
    @CsvSource({"1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG", "5, RBGY", "6, BRYG", "7, YGBR", "8, GYRB"})
    void turns_the_picture_upright(int orientation, String quarters) {
        // Given
        byte[] jpeg = Pictures.withExif(Pictures.encode(Pictures.quarters(320, 160), "jpeg"), orientation);
        // When
        BufferedImage clean = Pictures.decode(CleanJpeg.of(jpeg));
        // Then
        assertEquals(orientation < 5 ? 320 : 160, clean.getWidth());
        assertEquals(orientation < 5 ? 160 : 320, clean.getHeight());
        assertEquals(quarters, quartersOf(clean));
    }

    @Test
    void keeps_nothing_but_the_picture() {
        // Given
        byte[] jpeg = Pictures.withExif(Pictures.encode(Pictures.quarters(64, 64), "jpeg"), 1);
        byte[] withTail = Arrays.copyOf(jpeg, jpeg.length + 100);
        System.arraycopy("secret tail".getBytes(UTF_8), 0, withTail, jpeg.length, 11);
        // When
        String clean = new String(CleanJpeg.of(withTail), ISO_8859_1);
        // Then
        assertFalse(clean.contains("Exif"));
        assertFalse(clean.contains(Pictures.SECRET));
        assertFalse(clean.contains("secret tail"));
    }

    @Test
    void makes_large_pictures_smaller_and_leaves_small_ones() {
        // Given
        byte[] large = Pictures.encode(Pictures.quarters(4000, 3000), "jpeg");
        byte[] small = Pictures.encode(Pictures.quarters(300, 200), "png");
        // When
        BufferedImage fromLarge = Pictures.decode(CleanJpeg.of(large));
        BufferedImage fromSmall = Pictures.decode(CleanJpeg.of(small));
        // Then
        assertEquals("1600x1200", fromLarge.getWidth() + "x" + fromLarge.getHeight());
        assertEquals("RGBY", quartersOf(fromLarge));
        assertEquals("300x200", fromSmall.getWidth() + "x" + fromSmall.getHeight());
        assertEquals("RGBY", quartersOf(fromSmall));
    }

    @Test
    void lays_transparent_pictures_on_white() {
        // Given
        byte[] png = Pictures.encode(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");
        // When
        BufferedImage clean = Pictures.decode(CleanJpeg.of(png));
        // Then
        assertTrue(near(new Color(clean.getRGB(10, 10)), Color.WHITE));
    }

    @Test
    void takes_pictures_of_one_pixel_and_of_one_row() {
        assertEquals(
                1,
                Pictures.decode(CleanJpeg.of(Pictures.encode(new BufferedImage(1, 1, 5), "jpeg")))
                        .getWidth());
        BufferedImage row = Pictures.decode(CleanJpeg.of(Pictures.encode(new BufferedImage(20_000, 1, 5), "png")));
        assertEquals("1600x1", row.getWidth() + "x" + row.getHeight());
    }

    @Test
    void refuses_by_content_what_is_no_picture() {
        for (byte[] content : new byte[][] {{}, {(byte) 0xFF}, "GIF89a".getBytes(UTF_8), "<svg/>".getBytes(UTF_8)}) {
            assertEquals(PhotoProblems.PHOTO_TYPE, refusal(content));
        }
    }

    @Test
    void refuses_too_many_pixels_before_decoding() {
        assertEquals(PhotoProblems.PHOTO_TOO_LARGE, refusal(Pictures.pngClaiming(8_000, 5_001)));
        assertEquals(
                PhotoProblems.PHOTO_TOO_LARGE, refusal(Pictures.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertEquals(PhotoProblems.PHOTO_TOO_LARGE, refusal(Pictures.pngClaiming(40_000_000, 1)));
    }

    /** Every scan goes over the whole picture: 99 of them kept a core busy for twenty seconds. */
    @Test
    void takes_a_progressive_picture_and_refuses_one_of_99_scans() {
        // Given
        byte[] progressive = Pictures.progressive(Pictures.quarters(64, 64));
        byte[] bomb = Pictures.withScans(progressive, 99);
        // When, Then
        assertEquals(64, Pictures.decode(bomb).getWidth());
        assertEquals(64, Pictures.decode(CleanJpeg.of(progressive)).getWidth());
        assertEquals(PhotoProblems.PHOTO_UNREADABLE, refusal(bomb));
    }

    @Test
    void either_takes_or_refuses_whatever_is_broken() {
        // Given
        Random random = new Random(20_261_123);
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] plain = Pictures.encode(Pictures.quarters(64, 48), format);
            byte[] whole = format.equals("jpeg") ? Pictures.withExif(plain, 6) : plain;
            for (int i = 0; i < 400; i++) {
                byte[] broken = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                for (int j = 0; j < broken.length && j < 4; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                // When, Then
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> takeOrRefuse(broken));
            }
        }
    }

    private static void takeOrRefuse(byte[] content) {
        try {
            BufferedImage picture = Pictures.decode(CleanJpeg.of(content));
            assertTrue(Math.max(picture.getWidth(), picture.getHeight()) <= CleanJpeg.LONGEST_SIDE);
        } catch (Problem e) {
            assertTrue(e.type() instanceof PhotoProblems);
        }
    }

    private static Object refusal(byte[] content) {
        return assertThrows(Problem.class, () -> CleanJpeg.of(content)).type();
    }

    /** The colours of the four quarters, row by row. */
    private static String quartersOf(BufferedImage picture) {
        StringBuilder text = new StringBuilder();
        for (int y = 1; y <= 3; y += 2) {
            for (int x = 1; x <= 3; x += 2) {
                Color color = new Color(picture.getRGB(picture.getWidth() * x / 4, picture.getHeight() * y / 4));
                text.append(letter(color));
            }
        }
        return text.toString();
    }

    private static char letter(Color seen) {
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < colors.length; i++) {
            if (near(seen, colors[i])) {
                return "RGBY".charAt(i);
            }
        }
        return '?';
    }

    private static boolean near(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) < 16
                && Math.abs(a.getGreen() - b.getGreen()) < 16
                && Math.abs(a.getBlue() - b.getBlue()) < 16;
    }
}
