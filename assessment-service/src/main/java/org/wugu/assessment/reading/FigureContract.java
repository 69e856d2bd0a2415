package org.wugu.assessment.reading;

import static java.util.Objects.requireNonNull;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wugu.assessment.figures.Figure;
import org.wugu.assessment.figures.Figures;
import org.wugu.assessment.figures.VolunteerMeasure;

/**
 * Names every figure in the contract, as answers do. Before the platform's filters, which say of every property that
 * is there by then whether it always is: filters of one priority come in any order, and the contract would with them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class FigureContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Schema figures = requireNonNull(schemas.get("Figures"));
        figures.setProperties(Map.of());
        tell(figures, Figures.OF_OFFICES);
        tell(requireNonNull(schemas.get("FigureRow")), Figures.OF_OFFICES);
        tell(requireNonNull(schemas.get("MonthFigures")), VolunteerMeasure.ofTownships());
    }

    private static void tell(Schema schema, Collection<? extends Figure> figures) {
        schema.setType(List.of(SchemaType.OBJECT));
        for (Figure figure : figures) {
            schema.addProperty(
                    figure.code(),
                    OASFactory.createSchema()
                            .addType(SchemaType.INTEGER)
                            .format("int64")
                            .description(figure.meaning()));
            schema.addRequired(figure.code());
        }
    }
}
