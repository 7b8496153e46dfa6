package org.mstrials.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What people type: words, all of which must occur; {@code "words in this order"}; {@code beginnin*}; identifiers. There
 * is no other syntax, so that nothing typed is an error, and nothing typed is expensive.
 */
final class SearchQuery {
    /** The longest text, in characters. */
    static final int LONGEST = 500;

    private static final int MOST_WORDS = 50;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_IDENTIFIER = 5;

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("^[a-z]+:(?!//)");
    private static final Set<String> ANNOUNCEMENTS = Set.of("pmid", "pmcid", "doi");

    private static final float HIGHEST = 8;
    private static final float IDENTIFIER_WEIGHT = 1_000;

    /** What the text being the beginning of a name counts, and being all of it again; a rare word counts about as much. */
    private static final float BEGINNING_WEIGHT = 10;

    /** How much words count where they occur. */
    private static final Map<String, Float> NAMES =
            new TreeMap<>(Map.of(NewTextIndex.LABEL, HIGHEST, NewTextIndex.NAME, 6f));

    private static final Map<String, Float> TEXTS = new TreeMap<>(
            Map.of(NewTextIndex.LABEL, HIGHEST, NewTextIndex.NAME, 6f, NewTextIndex.TEXT, 2f, NewTextIndex.PART, 1f));

    private final Map<String, Float> weights;
    private final List<Query> required = new ArrayList<>();
    private final List<Query> optional = new ArrayList<>();

    private SearchQuery(Map<String, Float> weights) {
        this.weights = weights;
    }

    /**
     * The things that a text means, best first.
     *
     * @throws IllegalArgumentException when it is too long, or has no word
     */
    static Query of(String text) {
        return weighted(either(new SearchQuery(TEXTS).read(text), identified(text)));
    }

    /** Likewise, but only by their names. */
    static Query ofNames(String text) {
        return weighted(new SearchQuery(NAMES).read(text));
    }

    /**
     * The things that have a name with these words, the last of which need not be complete; nothing when there is no word.
     *
     * @throws IllegalArgumentException when the text is too long
     */
    static Query beginningWith(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(beginning(NewTextIndex.NAME_WORD, word), Occur.MUST));
        all.add(beginning(NewTextIndex.BEGINNING, String.join(" ", words)), Occur.SHOULD);
        return weighted(either(
                all.build(), beginning(NewTextIndex.IDENTIFIER, text.strip().toLowerCase(Locale.ROOT))));
    }

    /** The words of a text of a sensible length. */
    private static List<String> words(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "expected at most %d characters to search for, found %d".formatted(LONGEST, text.length()));
        }
        List<String> words = SearchWords.WHOLE.of(text);
        if (words.size() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "expected at most %d words to search for, found %d".formatted(MOST_WORDS, words.size()));
        }
        return words;
    }

    private Query read(String text) {
        if (words(text).isEmpty()) {
            throw new IllegalArgumentException("expected words to search for, found \"" + text + '"');
        }
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (pieces.group(1) == null) {
                word(pieces.group());
            } else {
                phrase(pieces.group(1));
            }
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        required.forEach(clause -> all.add(clause, Occur.MUST));
        optional.forEach(clause -> all.add(clause, required.isEmpty() ? Occur.MUST : Occur.SHOULD));
        Term name = new Term(NewTextIndex.BEGINNING, SearchWords.WHOLE.joined(text));
        Stream.of(new PrefixQuery(name), new TermQuery(name))
                .map(ConstantScoreQuery::new)
                .forEach(named -> all.add(new BoostQuery(named, BEGINNING_WEIGHT), Occur.SHOULD));
        return all.build();
    }

    private void phrase(String text) {
        List<String> words = SearchWords.STEMMED.of(text);
        if (!words.isEmpty()) {
            required.add(said(words));
        }
    }

    private void word(String piece) {
        List<String> whole = SearchWords.WHOLE.of(piece);
        if (whole.isEmpty()) {
            return;
        }
        Query said = said(SearchWords.STEMMED.of(piece));
        if (piece.endsWith("*") && whole.size() == 1 && piece.length() > SHORTEST_BEGINNING) {
            required.add(either(said, beginning(whole.getFirst())));
        } else if (whole.size() == 1 && mayBeLeftOut(whole.getFirst())) {
            optional.add(said);
        } else if (piece.length() < SHORTEST_IDENTIFIER || weights.equals(NAMES)) {
            required.add(said);
        } else {
            required.add(either(said, identified(piece)));
        }
    }

    private static boolean mayBeLeftOut(String word) {
        return ANNOUNCEMENTS.contains(word) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    /** Words that follow each other anywhere. */
    private Query said(List<String> words) {
        if (words.size() == 1) {
            CombinedFieldQuery.Builder word = new CombinedFieldQuery.Builder(words.getFirst());
            weights.forEach(word::addField);
            return word.build();
        }
        List<Query> phrases = new ArrayList<>();
        weights.forEach((field, weight) -> {
            Query phrase = new PhraseQuery(field, words.toArray(String[]::new));
            phrases.add(new BoostQuery(phrase, weight / HIGHEST));
        });
        return new DisjunctionMaxQuery(phrases, 0);
    }

    /** A beginning of a word, of names as it is, elsewhere of what is left of the word without its ending. */
    private Query beginning(String letters) {
        List<Query> fields = new ArrayList<>();
        fields.add(new BoostQuery(beginning(NewTextIndex.NAME_WORD, letters), HIGHEST));
        weights.forEach((field, weight) -> fields.add(new BoostQuery(beginning(field, letters), weight)));
        return new DisjunctionMaxQuery(fields, 0);
    }

    /** What has this identifier: the text, what follows an announcement as doi:, or the end of an address. */
    private static Query identified(String text) {
        String identifier = text.strip().toLowerCase(Locale.ROOT).replaceFirst("[/.,;]+$", "");
        List<BytesRef> candidates = new ArrayList<>();
        candidates.add(new BytesRef(identifier));
        candidates.add(
                new BytesRef(ANNOUNCEMENT.matcher(identifier).replaceFirst("").strip()));
        for (int slash = identifier.indexOf('/'); slash >= 0; slash = identifier.indexOf('/', slash + 1)) {
            if (identifier.length() - slash > SHORTEST_IDENTIFIER) {
                candidates.add(new BytesRef(identifier.substring(slash + 1)));
            }
        }
        Query exactly = new ConstantScoreQuery(new TermInSetQuery(NewTextIndex.IDENTIFIER, candidates));
        return new BoostQuery(exactly, IDENTIFIER_WEIGHT);
    }

    private static Query beginning(String field, String letters) {
        return new ConstantScoreQuery(new PrefixQuery(new Term(field, letters)));
    }

    private static Query either(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
    }

    private static Query weighted(Query query) {
        return FunctionScoreQuery.boostByValue(query, DoubleValuesSource.fromDoubleField(NewTextIndex.WEIGHT));
    }
}
