package org.wugu.sheets;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

/**
 * A kind of sheets that wait for a yes.
 *
 * @param layout of the sheet
 * @param name as {@code wugu.imports} has it: the beginning of its tables' names
 * @param owner column of the division code whose office sends the sheets, as {@code wugu.imports} has it
 * @param form what a row says: a record that JSON holds
 * @param preview what is shown of a good row: likewise
 */
public record ImportKind<F, P>(SheetLayout layout, String name, String owner, Class<F> form, Class<P> preview) {

    /** The statement, in which {@code {batch}}, {@code {content}} and {@code {owner}} stand for tables and column. */
    String sql(String text) {
        return text.replace("{batch}", name + "_batch")
                .replace("{content}", name + "_content")
                .replace("{owner}", owner);
    }

    /** What the rows of a batch are sealed for, and its report. */
    String context(String column, Object batch) {
        return name + "_content." + column + ":" + batch;
    }

    JavaType report() {
        return TypeFactory.defaultInstance().constructParametricType(ImportReport.class, preview);
    }
}
