package org.mstrials.harvest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mstrials.model.PublicationId.Pmid;

/**
 * A question to PubMed: the articles with one of the numbers, those that the query finds, and those that registry
 * records cite.
 *
 * @param ids numbers of articles
 * @param query in the syntax of PubMed's search box
 * @param citedBy files and folders of registry records
 */
public record PubMedQuestion(Set<Pmid> ids, Optional<String> query, List<Path> citedBy) implements Question {
    /** Refuses to ask for nothing with {@link WrongQuestion}. */
    public PubMedQuestion {
        ids = Set.copyOf(ids);
        citedBy = List.copyOf(citedBy);
        query = query.map(String::strip).filter(text -> !text.isEmpty());
        if (ids.isEmpty() && query.isEmpty() && citedBy.isEmpty()) {
            throw new WrongQuestion("expected PubMed numbers, --query or --cited-by, found none of them");
        }
    }

    @Override
    public String service() {
        return "pubmed";
    }

    @Override
    public Map<String, List<String>> terms() {
        SortedMap<String, List<String>> terms = new TreeMap<>();
        if (!ids.isEmpty()) {
            terms.put("ids", ids.stream().map(Pmid::value).sorted().toList());
        }
        query.ifPresent(text -> terms.put("query", List.of(text)));
        if (!citedBy.isEmpty()) {
            terms.put("cited-by", citedBy.stream().map(Path::toString).sorted().toList());
        }
        return terms;
    }
}
