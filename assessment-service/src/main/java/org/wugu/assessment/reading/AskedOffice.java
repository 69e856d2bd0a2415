package org.wugu.assessment.reading;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.http.Unreadable;

/** The office whose figures are asked for. */
@Schema(
        type = SchemaType.STRING,
        pattern = "[0-9]{4}|[0-9]{6}|[0-9]{9}",
        description = "Division code inside the caller's office; default the caller's own")
public record AskedOffice(DivisionCode code) {

    /** @throws IllegalArgumentException when the text is no code of an office */
    public static AskedOffice fromString(String text) {
        if (!text.matches("[0-9]{4}|[0-9]{6}|[0-9]{9}")) {
            throw new Unreadable("not-an-office");
        }
        return new AskedOffice(DivisionCode.of(text));
    }
}
