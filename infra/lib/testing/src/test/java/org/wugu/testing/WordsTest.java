package org.wugu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One word for each thing, in all Chinese that people read: pages, sheets, PDFs, messages and problems. */
class WordsTest {

    private static final Pattern READ_BY_PEOPLE = Pattern.compile("gateway/src/main/webui/src/messages/zh-CN/.*\\.json"
            + "|.*/src/main/resources/(templates/.*\\.html|(?!.*_en\\.properties).*\\.properties)"
            + "|infra/keycloak/themes/.*\\.ftl|infra/keycloak/themes/.*_zh_CN\\.properties");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void everyThingIsCalledByItsOneWord() throws IOException, InterruptedException {
        // Given
        Path root = Repository.root();
        List<Word> words = words();
        List<String> found = new ArrayList<>();

        // When
        for (String path : Repository.tracked(root)) {
            Path file = root.resolve(path);
            if (READ_BY_PEOPLE.matcher(path).matches() && Files.exists(file)) {
                found.addAll(beside(words, path, Files.readString(file)));
            }
        }

        // Then
        assertThat(found).as("other words than the one for a thing").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=请填写证件号码", "id=请填写身份证号。", "role=负责人", "who=联系本机构", "bad=不是有效的 JSON"})
    void anotherWordFails(String line) throws IOException {
        assertThat(beside(words(), "a.properties", "first=第一\n" + line)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=请填写身份证号码", "role=团负责人", "page=组织机构公示", "bad=not JSON", "# 聘用"})
    void theOneWordPasses(String line) throws IOException {
        assertThat(beside(words(), "a.properties", line)).isEmpty();
    }

    private static List<String> beside(List<Word> words, String path, String text) {
        List<String> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#") || !CHINESE.matcher(line).find()) {
                continue;
            }
            String place = path + ":" + (i + 1);
            words.stream()
                    .filter(word -> word.not().matcher(line).find())
                    .forEach(word -> found.add(place + " " + line.strip() + "  say: " + word.say()));
        }
        return found;
    }

    private static List<Word> words() throws IOException {
        try (var list = WordsTest.class.getResourceAsStream("/words.csv")) {
            assertThat(list).isNotNull();
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Word::of)
                    .toList();
        }
    }

    private record Word(Pattern not, String say) {

        static Word of(String line) {
            String[] fields = line.split(",", 2);
            return new Word(Pattern.compile(fields[0]), fields[1]);
        }
    }
}
