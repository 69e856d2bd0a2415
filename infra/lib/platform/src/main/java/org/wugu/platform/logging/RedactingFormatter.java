package org.wugu.platform.logging;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** Redacts what another formatter has made: message, parameters, context and stack trace alike, as JSON or as text. */
final class RedactingFormatter extends ExtFormatter {

    private final Formatter inner;

    RedactingFormatter(Formatter inner) {
        this.inner = inner;
    }

    @Override
    public String format(ExtLogRecord record) {
        return Redaction.of(inner.format(record));
    }

    @Override
    public boolean isCallerCalculationRequired() {
        return !(inner instanceof ExtFormatter ext) || ext.isCallerCalculationRequired();
    }

    @Override
    public String getHead(Handler handler) {
        return inner.getHead(handler);
    }

    @Override
    public String getTail(Handler handler) {
        return inner.getTail(handler);
    }
}
