package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.mstrials.release.SearchAnswer.Excerpt;
import org.mstrials.release.SearchAnswer.Hit;
import org.mstrials.release.SearchAnswer.Mark;
import org.mstrials.release.SearchAnswer.Whole;

/**
 * Makes hits of documents, and shows where in their texts the words of a search are.
 *
 * @param query the search
 */
record SearchHits(Query query) {
    private static final int LONGEST_EXCERPT = 300;

    /** Between texts; it ends a sentence. */
    private static final String PARAGRAPH = "\u2029";

    Hit of(Document document, float score) {
        String label = label(document);
        String[] of = document.getValues(NewTextIndex.OF);
        return new Hit(
                document.get(NewTextIndex.IRI),
                document.get(NewTextIndex.KIND),
                best(label, new WholeBreakIterator()).orElse(new Excerpt(label, List.of())),
                of.length == 0 ? Optional.empty() : Optional.of(new Whole(of[0], of[1])),
                best(texts(document), BreakIterator.getSentenceInstance(Locale.ENGLISH))
                        .map(SearchHits::shortened),
                score);
    }

    /** What a thing is called: at worst by its IRI. */
    static String label(Document document) {
        String label = document.get(NewTextIndex.LABEL);
        return label == null ? document.get(NewTextIndex.IRI) : label;
    }

    private static String texts(Document document) {
        return Stream.of(NewTextIndex.NAME, NewTextIndex.TEXT, NewTextIndex.PART)
                .flatMap(field -> Arrays.stream(document.getValues(field)))
                .collect(Collectors.joining(PARAGRAPH));
    }

    /** The passage that has most of the words; empty when none has any. */
    private Optional<Excerpt> best(String text, BreakIterator passages) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(SearchWords.STEMMED)
                .withBreakIterator(() -> passages)
                .withFieldMatcher(field -> !field.equals(NewTextIndex.BEGINNING))
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Excerpts())
                .build();
        try {
            Object excerpt = highlighter.highlightWithoutSearcher(NewTextIndex.TEXT, query, text, 1);
            return Optional.ofNullable((Excerpt) excerpt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Gives positions where other formatters give marked text. */
    private static final class Excerpts extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            Passage passage = passages[0];
            int start = passage.getStartOffset();
            List<Mark> marks = new ArrayList<>();
            int marked = start;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                if (passage.getMatchStarts()[i] >= marked) {
                    marked = passage.getMatchEnds()[i];
                    marks.add(new Mark(passage.getMatchStarts()[i] - start, marked - start));
                }
            }
            return new Excerpt(content.substring(start, passage.getEndOffset()).stripTrailing(), marks);
        }
    }

    private static Excerpt shortened(Excerpt excerpt) {
        int length = excerpt.text().length();
        if (length <= LONGEST_EXCERPT) {
            return excerpt;
        }
        int start = Math.clamp(excerpt.marks().getFirst().start() - LONGEST_EXCERPT / 3, 0, length - LONGEST_EXCERPT);
        int end = start + LONGEST_EXCERPT;
        List<Mark> marks = excerpt.marks().stream()
                .filter(mark -> mark.end() <= end)
                .map(mark -> new Mark(mark.start() - start, mark.end() - start))
                .toList();
        return new Excerpt(excerpt.text().substring(start, end), marks);
    }
}
