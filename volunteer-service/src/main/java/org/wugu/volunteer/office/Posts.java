package org.wugu.volunteer.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.platform.problem.Problem;

/** The posts that an office can have, in the order in which they stand on the wall. */
@ApplicationScoped
class Posts {

    private final DataSource database;

    Posts(DataSource database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    List<Post> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select code, title, title_en, sole, need from post order by position");
                ResultSet row = select.executeQuery()) {
            List<Post> posts = new ArrayList<>();
            while (row.next()) {
                posts.add(new Post(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getBoolean("sole"),
                        row.getString("need")));
            }
            return posts;
        } catch (SQLException e) {
            throw new IllegalStateException("posts cannot be read", e);
        }
    }

    /** @throws Problem {@code invalid} when there is none of that code */
    @Transactional(TxType.MANDATORY)
    Post require(String code) {
        return all().stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(PlatformProblems.INVALID).withField("post", "post-unknown"));
    }
}
