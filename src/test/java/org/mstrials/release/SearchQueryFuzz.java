package org.mstrials.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/** Nothing typed is an error, but what is too long or has no words. */
public class SearchQueryFuzz {
    @FuzzTest
    public void typed(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (text.length() > SearchQuery.LONGEST) {
            assertThatIllegalArgumentException().isThrownBy(() -> SearchQuery.of(text));
            return;
        }
        understood(text, SearchQuery::of);
        understood(text, SearchQuery::ofNames);
        understood(text, SearchQuery::beginningWith);
    }

    private static void understood(String text, Function<String, Query> reader) {
        try {
            assertThat(reader.apply(text)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(?s)expected (words|at most 50 words) to search for, found .*");
        }
    }
}
