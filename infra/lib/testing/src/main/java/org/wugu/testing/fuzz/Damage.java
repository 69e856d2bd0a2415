package org.wugu.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What can be wrong with a request. Each does nothing where it has nothing to work on. */
enum Damage {
    ODD_VALUE(Operation::hasFields) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (draft.json != null && !operation.fields().isEmpty()) {
                Field field = dice.pick(operation.fields());
                String token = OddValues.tokenFor(field, dice);
                draft.put(field, token);
                draft.note(field + " = " + shown(token));
            }
        }
    },
    FIELD_MISSING(Operation::hasFields) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (draft.json != null && !operation.fields().isEmpty()) {
                Field field = dice.pick(operation.fields());
                field.remove(draft.json);
                draft.note(field + " missing");
            }
        }
    },
    FIELD_UNKNOWN(Operation::takesJson) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            asText(draft, text -> text.replaceFirst("\\{", "{\"nobodyKnows\":1" + (text.equals("{}") ? "" : ",")));
        }
    },
    FIELD_TWICE(Operation::takesJson) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (draft.json != null && draft.json.isObject() && !draft.json.isEmpty()) {
                List<String> names = new ArrayList<>();
                draft.json.fieldNames().forEachRemaining(names::add);
                String name = dice.pick(names);
                String again = OddValues.quoted(name) + ":" + draft.json.path(name);
                asText(draft, text -> text.substring(0, text.length() - 1) + "," + again + "}");
            }
        }
    },
    CUT_OFF(Operation::takesJson) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            asText(draft, text -> text.isEmpty() ? text : text.substring(0, dice.below(text.length())));
        }
    },
    OTHER_BODY(Operation::takesJson) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (draft.json != null) {
                String other =
                        dice.pick(dice.pick(List.of(OddValues.STRUCTURES, OddValues.NUMBERS, List.of("", "null"))));
                draft.text(other);
                draft.note("body " + shown(other));
            }
        }
    },
    OTHER_CHARACTERS(Operation::takesJson) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (draft.json != null) {
                String text = draft.text();
                draft.json = null;
                draft.body = dice.chance(50)
                        ? text.getBytes(UTF_16)
                        : text.replace(":\"", ":\"\u00e9").getBytes(ISO_8859_1);
                draft.note("not in UTF-8");
            }
        }
    },
    BROKEN_PARTS(Operation::takesParts) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            dice.pick(BrokenParts.all()).apply(draft);
        }
    },
    OTHER_MEDIA_TYPE {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (draft.json != null || draft.body != null || dice.chance(10)) {
                if (draft.json == null && draft.body == null) {
                    draft.body = "x".getBytes(UTF_8);
                }
                header(draft, "Content-Type", dice.pick(MEDIA_TYPES));
            }
        }
    },
    OTHER_PLACE(Operation::hasPlaces) {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            if (!draft.places.isEmpty()) {
                String name = dice.pick(List.copyOf(draft.places.keySet()));
                String value = inAddress("uuid", dice);
                draft.places.put(name, value.isEmpty() ? "%20" : value);
                draft.note("{" + name + "} = " + shown(value));
            }
        }
    },
    OTHER_QUERY {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            Parameter parameter = operation.query().isEmpty() || dice.chance(5)
                    ? new Parameter("nobodyKnows", false, "string")
                    : dice.pick(operation.query());
            String value = parameter.isNumber() && dice.chance(70)
                    ? Draft.encoded(shortened(dice.pick(OddValues.NUMBERS)))
                    : inAddress(dice.chance(30) ? "date" : dice.chance(30) ? "uuid" : "", dice);
            if (dice.chance(70)) {
                parameter.put(draft, value);
            } else {
                draft.query.add(parameter.name() + "=" + value);
            }
            draft.note("?" + parameter.name() + " = " + shown(value));
        }
    },
    OTHER_HEADER {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            String name = dice.pick(HEADERS);
            if (dice.chance(15)) {
                draft.headers.remove(name);
                draft.note("no " + name);
            } else {
                header(draft, name, dice.pick(HEADER_VALUES));
            }
        }
    },
    OTHER_CALLER {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            header(
                    draft,
                    "Authorization",
                    dice.pick(List.of("Bearer", "Bearer x.y.z", "Basic eDp5", "\u00e9", "Bearer  ")));
        }
    },
    OTHER_ADDRESS {
        @Override
        void apply(Draft draft, Operation operation, Dice dice) {
            switch (dice.below(5)) {
                case 0 ->
                    draft.prefix =
                            dice.pick(List.of("http://[", "http://", "//", "/./", "/%2e%2e", "/%00", "http://x:y"));
                case 1 -> draft.query.add(dice.pick(OddValues.BROKEN_ESCAPES));
                case 2 -> draft.query.add("&&=&" + "a=1&".repeat(300));
                case 3 -> {
                    draft.version = "HTTP/1.0";
                    draft.headers.remove("Host");
                }
                default -> draft.headers.put("Host", dice.pick(List.of("", "[", "a b", "x:99999", "\u00e9")));
            }
            draft.note("address " + shown(draft.target()) + " " + draft.version + " at " + draft.headers.get("Host"));
        }
    };

    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "application/json; charset=nobody-knows",
            "application/octet-stream",
            "image/png",
            "*/*",
            "nonsense",
            "/",
            "application/",
            "application/json;;;",
            "");

    private static final List<String> HEADERS = List.of(
            "Idempotency-Key",
            "Accept",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Content-Encoding",
            "Content-Language",
            "If-Match",
            "If-Modified-Since",
            "Range",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "Forwarded",
            "Invitation-Token",
            "Cookie",
            "traceparent",
            "X-HTTP-Method-Override");

    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "*/*",
            "text/html",
            "application/json;q=2",
            "nonsense/;;q=x",
            "zh-CN,en;q=abc",
            "en-US-x-" + "a".repeat(200),
            "x".repeat(81),
            "x".repeat(3_000),
            "\u00e9\u00e9",
            "a b",
            "\"",
            "gzip",
            "bytes=0-",
            "for=\"[::1\";host=[",
            "a:b:c, [",
            "00-00000000000000000000000000000000-0000000000000000-00",
            "a=b; c=\"",
            "DELETE",
            "-1");

    /** Whether requests to an operation have what it works on. */
    private final Predicate<Operation> fits;

    Damage() {
        this(any -> true);
    }

    Damage(Predicate<Operation> fits) {
        this.fits = fits;
    }

    abstract void apply(Draft draft, Operation operation, Dice dice);

    private static void header(Draft draft, String name, String value) {
        draft.headers.put(name, value);
        draft.note(name + ": " + shown(value));
    }

    private static String inAddress(String format, Dice dice) {
        return dice.chance(15)
                ? dice.pick(OddValues.BROKEN_ESCAPES)
                : Draft.encoded(shortened(OddValues.textFor(format, dice)));
    }

    /** So that the whole request line stays within what a server reads. */
    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    void asText(Draft draft, UnaryOperator<String> change) {
        if (draft.json != null) {
            draft.text(change.apply(draft.text()));
            draft.note(name().toLowerCase(Locale.ROOT));
        }
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…(" + text.length() + ")" : text;
    }

    /** What can be done to requests to the operation. */
    static List<Damage> fitting(Operation operation) {
        return Arrays.stream(values()).filter(one -> one.fits.test(operation)).toList();
    }
}
