package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Mends a text that finds nothing: a word that nothing says becomes the beginning of one, or the most similar word of a
 * name. Words with digits stay, since another number names another thing.
 *
 * @param searcher knows all words
 */
record SearchSpelling(IndexSearcher searcher) {
    /** Words of names that somebody types; longer ones cost too much. */
    private static final String LENGTHS = "{4,30}";

    /** From this length on two letters may be wrong, below one. */
    private static final int LONG = 8;

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}" + LENGTHS + "(?![\\p{L}\\p{M}\\p{N}*])");

    /** The text as it may have been meant; empty when no word of it can be mended. */
    Optional<String> mended(String text) {
        String mended = WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mendedWord(word.group())));
        return mended.equals(text) || mended.length() > SearchQuery.LONGEST ? Optional.empty() : Optional.of(mended);
    }

    private String mendedWord(String word) {
        String letters = String.join("", SearchWords.WHOLE.of(word));
        try {
            if (letters.isEmpty() || isSaid(word)) {
                return word;
            }
            return isSaid(word + '*') ? word + '*' : mostSimilar(letters).orElse(word);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the text index: " + failed.getMessage(), failed);
        }
    }

    private boolean isSaid(String text) throws IOException {
        return searcher.count(SearchQuery.of(text)) > 0;
    }

    /** Of several the most frequent, and of these the first of the alphabet. */
    private Optional<String> mostSimilar(String letters) throws IOException {
        Terms words = MultiTerms.getTerms(searcher.getIndexReader(), NewTextIndex.NAME_WORD);
        if (words == null) {
            return Optional.empty();
        }
        Term wrong = new Term(NewTextIndex.NAME_WORD, letters);
        TermsEnum similar = new FuzzyQuery(wrong, letters.length() < LONG ? 1 : 2, 1).getTermsEnum(words);
        Optional<String> best = Optional.empty();
        float similarity = 0;
        int frequency = 0;
        for (BytesRef word = similar.next(); word != null; word = similar.next()) {
            float found =
                    similar.attributes().getAttribute(BoostAttribute.class).getBoost();
            if (found > similarity || (found == similarity && similar.docFreq() > frequency)) {
                best = Optional.of(word.utf8ToString());
                similarity = found;
                frequency = similar.docFreq();
            }
        }
        return best;
    }
}
