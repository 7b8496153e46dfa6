package org.mstrials.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a text becomes words, in the index and in a query alike: without case and accents, Greek letters by their names.
 */
final class SearchWords extends Analyzer {
    /** Words as they are, for beginnings of words. */
    static final SearchWords WHOLE = new SearchWords(false);

    /** English words without their endings, British spelling as American: annualised, annualized. */
    static final SearchWords STEMMED = new SearchWords(true);

    private static final Pattern BRITISH = Pattern.compile("is(e[ds]?|ing|ations?)$");
    private static final NormalizeCharMap GREEK = greek();

    private final boolean stemmed;

    private SearchWords(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** No phrase goes from one text to the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(GREEK, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return initReader(field, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokens = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
        return new TokenStreamComponents(tokens, stemmed ? stem(folded) : folded);
    }

    private static TokenStream stem(TokenStream words) {
        TokenStream american = new PatternReplaceFilter(new EnglishPossessiveFilter(words), BRITISH, "iz$1", false);
        return new PorterStemFilter(american);
    }

    /** The words of a text, in order. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        // half a character, which no encoded text has, would hide the words before it
        String characters = new String(text.getBytes(UTF_8), UTF_8);
        try (TokenStream tokens = tokenStream("", characters)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** Likewise, with one space between them. */
    String joined(String text) {
        return String.join(" ", of(text));
    }

    private static NormalizeCharMap greek() {
        NormalizeCharMap.Builder names = new NormalizeCharMap.Builder();
        names.add("α", "alpha");
        names.add("β", "beta");
        names.add("γ", "gamma");
        names.add("δ", "delta");
        return names.build();
    }
}
