package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wugu.platform.database.Database;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** The posts that an office can have, in the order in which they stand on the wall. */
@ApplicationScoped
class Posts {

    private final Database database;

    Posts(Database database) {
        this.database = database;
    }

    List<Post> all() {
        return database.sql("select code, title, title_en, sole, need from post order by position")
                .list(Post.class);
    }

    /** @throws Problem {@code invalid} when there is none of that code */
    Post require(String code) {
        return all().stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(PlatformProblems.INVALID).withField("post", "post-unknown"));
    }
}
