package org.mstrials.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An answer of EFetch: articles and books of PubMed with their numbers (PubMed DTD of 2019). */
final class ArticleSet implements Content<Page> {
    private static final Set<String> ROOTS = Set.of("PubmedArticleSet");
    private static final Set<String> RECORDS =
            Set.of("PubmedArticleSet/PubmedArticle", "PubmedArticleSet/PubmedBookArticle");
    private static final Set<String> IDS = Set.of(
            "PubmedArticleSet/PubmedArticle/MedlineCitation/PMID",
            "PubmedArticleSet/PubmedBookArticle/BookDocument/PMID");

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public Page read(InputStream bytes) throws IOException, Refused {
        List<String> ids = new ArrayList<>();
        long[] records = {0};
        XmlWalk.walk(bytes, ROOTS, (path, xml) -> {
            if (RECORDS.contains(path)) {
                records[0]++;
            } else if (IDS.contains(path)) {
                ids.add(xml.getElementText().strip());
            }
        });
        return new Page(records[0], ids, Optional.empty(), OptionalLong.empty());
    }
}
