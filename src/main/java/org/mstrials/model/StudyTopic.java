package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What a study is about.
 *
 * @param briefSummary what it is for, in few words
 * @param detailedDescription the same at length
 * @param conditions diseases and topics by the record's names
 * @param keywords keywords
 * @param meshTerms subject headings that the registry derived
 */
public record StudyTopic(
        Optional<String> briefSummary,
        Optional<String> detailedDescription,
        List<String> conditions,
        List<String> keywords,
        List<MeshTerm> meshTerms) {}
