package org.wugu.child.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.wugu.platform.aggregate.Remark;

/** What stood in a form before it was changed, of each field that says something else now. */
@Singleton
public class FormerWords {

    private static final int LONGEST = 500;

    private final ObjectMapper json;

    FormerWords(ObjectMapper json) {
        this.json = json;
    }

    /** A field that was empty has nothing to keep. */
    public List<Remark> of(ChildForm before, ChildForm now) {
        List<Remark> former = new ArrayList<>();
        collect("", json.valueToTree(before), json.valueToTree(now), former);
        return former;
    }

    private static void collect(String path, JsonNode before, JsonNode now, List<Remark> former) {
        before.properties().forEach(field -> {
            JsonNode was = field.getValue();
            JsonNode becomes = now.path(field.getKey());
            String at = path + field.getKey();
            if (was.isObject()) {
                collect(at + ".", was, becomes, former);
            } else if (!was.isNull() && !was.equals(becomes)) {
                String words = was.isValueNode() ? was.asText() : was.toString();
                if (!words.isBlank()) {
                    former.add(new Remark(at, words.substring(0, Math.min(words.length(), LONGEST))));
                }
            }
        });
    }
}
