package org.wugu.volunteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.wugu.platform.problem.Problem;

/**
 * An uploaded file that should be an Excel workbook. It is unpacked once for counting before it is read, because what a
 * zip file says of its own size need not be true.
 */
public final class SheetFile {

    static final long MOST_BYTES = 10L * 1024 * 1024;
    static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int MEGABYTE = 1024 * 1024;

    private SheetFile() {}

    /** @throws Problem {@code sheet-too-large} or {@code sheet-unreadable} */
    public static ReadableWorkbook open(Path file) {
        try {
            guard(file);
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) {
                throw problem;
            }
            throw unreadable("not-xlsx");
        }
    }

    /** A file that is no workbook; the code says why. */
    public static Problem unreadable(String code) {
        return new Problem(VolunteerProblems.SHEET_UNREADABLE).withField("file", code);
    }

    /** A file that is larger than allowed; the code says in what. */
    public static Problem tooLarge(String code, long limit) {
        return new Problem(VolunteerProblems.SHEET_TOO_LARGE).withField("file", code, limit);
    }

    private static void guard(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw tooLarge("file-too-large", MOST_BYTES / MEGABYTE);
        }
        byte[] start = new byte[8];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(start, 0, start.length) == 0) {
                throw unreadable("file-empty");
            }
        }
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw unreadable("old-or-locked-xls");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(start)) {
            throw unreadable("not-xlsx");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw unreadable("not-xlsx");
            }
            unpack(zip);
        }
    }

    private static void unpack(ZipFile zip) throws IOException {
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
