package org.wugu.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cells may stand for. */
public final class Cells {

    /** From here on Excel keeps no more than the first 15 digits of a number. */
    private static final BigDecimal LOSES_DIGITS = BigDecimal.TEN.pow(15);

    /** 19900101 typed as a number is a day as well, though not in Excel's count of days. */
    private static final BigDecimal TYPED_DAYS = BigDecimal.valueOf(10_000_000);

    /** Text; a number as its digits, unless Excel has forgotten the last of them. */
    public static final CellReader<String> TEXT = Cells::text;

    /** A day, however it is written, counted or pasted. */
    public static final CellReader<LocalDate> DAY = Cells::day;

    /** Several texts in one cell, between commas, semicolons or line ends. */
    public static final CellReader<List<String>> SEVERAL =
            cell -> Arrays.asList(text(cell).split("[、,，;；\\n]"));

    /** Yes or no, of which yes is offered. */
    public static final CellReader<Boolean> YES_OR_NO = yesOrNo();

    private Cells() {}

    /** Text of so many characters at most. */
    public static CellReader<String> textUpTo(int most) {
        return cell -> {
            String text = text(cell);
            if (text.codePointCount(0, text.length()) > most) {
                throw new UnreadableCell("text-too-long", most);
            }
            return text;
        };
    }

    /**
     * A whole number.
     *
     * @param code the sentence for what is none, or not within the bounds, which are its arguments
     */
    public static CellReader<Integer> wholeNumber(int least, int most, String code) {
        return cell -> {
            try {
                int number = new BigDecimal(cell.plain()).intValueExact();
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException | ArithmeticException none) {
                throw new UnreadableCell(code, least, most);
            }
            throw new UnreadableCell(code, least, most);
        };
    }

    /** One of several meanings, by the words for them. */
    static <T> CellReader<T> oneOf(Map<String, T> meanings, List<String> offered) {
        return new CellReader<>() {
            @Override
            public T read(Cell cell) throws UnreadableCell {
                T meaning = meanings.get(cell.plain());
                if (meaning == null) {
                    throw new UnreadableCell("no-such-choice");
                }
                return meaning;
            }

            @Override
            public List<String> choices() {
                return offered;
            }
        };
    }

    private static String text(Cell cell) throws UnreadableCell {
        if (!cell.isNumber()) {
            return cell.plain();
        }
        BigDecimal number = cell.number().orElseThrow(() -> new UnreadableCell("number-unreadable"));
        if (number.compareTo(LOSES_DIGITS) >= 0) {
            throw new UnreadableCell("number-not-text");
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(Cell cell) throws UnreadableCell {
        boolean counted = cell.isNumber()
                && cell.number()
                        .filter(number -> number.compareTo(TYPED_DAYS) >= 0)
                        .isEmpty();
        return (counted ? cell.day() : cell.pastedDay().or(() -> WrittenDay.of(cell.plain())))
                .orElseThrow(() -> new UnreadableCell("date-unreadable"));
    }

    private static CellReader<Boolean> yesOrNo() {
        Map<String, Boolean> answers = Stream.of(true, false)
                .flatMap(answer -> Words.several(answer ? "yes" : "no").stream().map(word -> Map.entry(word, answer)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        CellReader<Boolean> written = oneOf(answers, Words.several("yes").subList(0, 1));
        return new CellReader<>() {
            @Override
            public Boolean read(Cell cell) throws UnreadableCell {
                if (cell.kind() == Cell.Kind.YES_OR_NO) {
                    return Boolean.valueOf(cell.text());
                }
                // LibreOffice writes what was ticked as a number.
                return switch (cell.isNumber() ? cell.plain() : "") {
                    case "1" -> true;
                    case "0" -> false;
                    default -> written.read(cell);
                };
            }

            @Override
            public List<String> choices() {
                return written.choices();
            }
        };
    }
}
