package org.wugu.bench.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

/** A page with as many lines and the same picture as a file, by the renderer alone: no font of its own, nothing read or checked. */
final class BarePrint {

    private static final int LINES = 30;

    private final String page;

    BarePrint(byte[] photo) {
        XRLog.setLoggingEnabled(false);
        StringBuilder html =
                new StringBuilder("<html><head><style>@page { size: A4; margin: 20mm } table { width: 100%;"
                        + " border-collapse: collapse } th, td { border: 0.5pt solid #000; padding: 1mm }</style></head><body>"
                        + "<h1>File</h1><img style=\"width: 28mm\" alt=\"\" src=\"data:image/jpeg;base64,");
        html.append(Base64.getEncoder().encodeToString(photo)).append("\"/><table>");
        for (int line = 0; line < LINES; line++) {
            html.append("<tr><th>label</th><td>what is said</td><th>label</th><td>what is said of it</td></tr>");
        }
        page = html.append("</table></body></html>").toString();
    }

    /** Prints it; answers the bytes. */
    int print() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder().withHtmlContent(page, null).toStream(pdf).run();
        return pdf.size();
    }
}
