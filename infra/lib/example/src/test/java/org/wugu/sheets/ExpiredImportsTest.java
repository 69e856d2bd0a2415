package org.wugu.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wugu.example.Api.CLERK;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.wugu.example.Api;
import org.wugu.example.OnRealParts;
import org.wugu.testing.Database;

/** What nobody said yes to is forgotten, whichever service's sheet it is. */
@OnRealParts
class ExpiredImportsTest {

    private static final Database DATABASE = Database.of("child");

    @Inject
    ExpiredImports expired;

    @Test
    void a_sheet_is_forgotten_after_its_time_and_not_before() {
        // Given
        JsonPath fresh = Api.checked(Api.row("bread", Api.PAST));
        JsonPath old = Api.checked(Api.row("milk", Api.PAST));
        DATABASE.execute(
                "update errand_import_batch set expires_at = created_at where id = ?::uuid", old.getString("id"));
        Api.confirm(CLERK, old).statusCode(404);
        // When
        expired.clear();
        // Then
        assertThat(contents(fresh)).isOne();
        assertThat(contents(old)).isZero();
    }

    private static long contents(JsonPath sheet) {
        return DATABASE.number(
                "select count(*) from errand_import_content where batch_id = ?::uuid", sheet.getString("id"));
    }
}
