package org.wugu.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wugu.problem.Problem;

/**
 * An uploaded file that should be an Excel workbook. It is unpacked once for counting before it is read, because what a
 * zip file says of its own size need not be true.
 */
final class SheetFile {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private SheetFile() {}

    /** A file that is no workbook; the code says why. */
    static Problem unreadable(String code) {
        return new Problem(SheetProblems.SHEET_UNREADABLE).withField("file", code);
    }

    /** A file that is larger than allowed; the code says in what. */
    static Problem tooLarge(String code, long limit) {
        return new Problem(SheetProblems.SHEET_TOO_LARGE).withField("file", code, limit);
    }

    /** @throws Problem {@code sheet-too-large} or {@code sheet-unreadable} */
    static ZipFile open(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw tooLarge("file-too-large", MOST_BYTES / MEGABYTE);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE.length);
        }
        if (start.length == 0) {
            throw unreadable("file-empty");
        }
        if (Arrays.equals(start, OLE)) {
            throw unreadable("old-or-locked-xls");
        }
        if (!Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw unreadable("not-xlsx");
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            count(zip);
            return zip;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void count(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw unreadable("not-xlsx");
        }
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        Enumeration<? extends ZipEntry> parts = zip.entries();
        while (parts.hasMoreElements()) {
            try (InputStream in = zip.getInputStream(parts.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw tooLarge("unpacks-too-large", MOST_UNPACKED / MEGABYTE);
                    }
                }
            }
        }
    }
}
