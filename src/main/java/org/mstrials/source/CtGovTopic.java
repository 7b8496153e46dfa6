package org.mstrials.source;

import java.util.List;
import java.util.stream.Stream;
import org.mstrials.model.MeshId;
import org.mstrials.model.MeshTerm;
import org.mstrials.model.MeshTerm.Kind;
import org.mstrials.model.StudyTopic;

/** What a study is about, in its own words and in the headings that the registry derives from them. */
final class CtGovTopic {
    private CtGovTopic() {}

    static StudyTopic read(Cursor description, Cursor conditions, Cursor derived) {
        return new StudyTopic(
                description.markup("briefSummary"),
                description.markup("detailedDescription"),
                conditions.texts("conditions"),
                conditions.texts("keywords"),
                meshTerms(derived));
    }

    private static List<MeshTerm> meshTerms(Cursor derived) {
        Cursor conditions = derived.object("conditionBrowseModule");
        Cursor interventions = derived.object("interventionBrowseModule");
        return Stream.of(
                        meshTerms(conditions, "meshes", Kind.CONDITION),
                        meshTerms(conditions, "ancestors", Kind.BROADER_CONDITION),
                        meshTerms(interventions, "meshes", Kind.INTERVENTION),
                        meshTerms(interventions, "ancestors", Kind.BROADER_INTERVENTION))
                .flatMap(List::stream)
                .toList();
    }

    private static List<MeshTerm> meshTerms(Cursor module, String field, Kind kind) {
        return module.objects(
                field,
                mesh -> mesh.value("id", MeshId::new)
                        .map(id -> new MeshTerm(kind, id, mesh.text("id").orElse(id.value()), mesh.text("term"))));
    }
}
