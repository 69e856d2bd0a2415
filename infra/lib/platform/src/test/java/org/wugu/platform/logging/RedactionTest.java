package org.wugu.platform.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id 371521201503010011 there                      | id [id-number] there
                    37152120140505001X                               | [id-number]
                    37152120140505001x                               | [id-number]
                    wrong check digit 371521201503010012             | wrong check digit [id-number]
                    身份证号371521201503010011已存在                  | 身份证号[id-number]已存在
                    "idNumber":"371521201503010011"                  | "idNumber":"[id-number]"
                    Key (mobile)=(13812345678) already exists        | Key (mobile)=([mobile]) already exists
                    手机13812345678，+8613912345678                   | 手机[mobile]，[mobile]
                    138 1234 5678 and 138-1234-5678 and +86 13812345678 | [mobile] and [mobile] and [mobile]
                    tel13812345678                                   | tel[mobile]
                    Authorization: Bearer abc.def-123~x+/=           | Authorization: Bearer [token]
                    authorization=bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln | authorization=bearer [token]
                    cookie eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln_-x end | cookie [token] end
                    """)
    void takes_out(String text, String redacted) {
        assertEquals(redacted, Redaction.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village 371521109201 of 371521109",
                "incident 01985c1e-7a01-7b52-a138-1234567890ab",
                "took 1795437296123 ns at 2026-11-23T12:44:00.123456789Z",
                "sequence 999999999999999999",
                "trace 4bf92f3577b34da6a3ce929d0e0e4736",
                "bearer of good news"
            })
    void leaves(String text) {
        assertEquals(text, Redaction.of(text));
    }
}
