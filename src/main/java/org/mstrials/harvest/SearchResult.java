package org.mstrials.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An answer of ESearch.
 *
 * @param count how many articles the query finds
 * @param ids their numbers, up to the limit of the service
 * @param warnings what it did not understand of the query
 */
record SearchResult(long count, List<String> ids, List<String> warnings) {
    /** PubMed lists so many of a result and no more, whatever is asked for. */
    static final int LONGEST = 9_999;

    /** How a body becomes a result. */
    static final Content<SearchResult> CONTENT = new Content<>() {
        @Override
        public String format() {
            return "xml";
        }

        @Override
        public SearchResult read(InputStream bytes) throws IOException, Refused {
            return SearchResult.read(bytes);
        }
    };

    private static SearchResult read(InputStream bytes) throws IOException, Refused {
        List<String> count = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        XmlWalk.walk(bytes, Set.of("eSearchResult"), (path, xml) -> {
            switch (path) {
                case "eSearchResult/Count" -> count.add(xml.getElementText().strip());
                case "eSearchResult/IdList/Id" -> ids.add(xml.getElementText().strip());
                case "eSearchResult/ERROR" -> throw new IOException(xml.getElementText());
                case "eSearchResult/ErrorList/PhraseNotFound",
                        "eSearchResult/ErrorList/FieldNotFound",
                        "eSearchResult/WarningList/PhraseIgnored",
                        "eSearchResult/WarningList/QuotedPhraseNotFound" ->
                    warnings.add(xml.getLocalName() + ": " + xml.getElementText());
                default -> {}
            }
        });
        if (count.size() != 1 || !count.getFirst().matches("\\d{1,12}")) {
            throw new IOException("expected a count of articles, found " + count);
        }
        long number = Long.parseLong(count.getFirst());
        if (ids.size() < Math.min(number, LONGEST)) {
            throw new IOException("expected the numbers of " + number + " articles, found " + ids.size());
        }
        return new SearchResult(number, ids, warnings);
    }
}
