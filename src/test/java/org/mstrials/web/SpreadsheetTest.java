package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.query.NamedQueries;

/** Tables for programs are exact, tables for spreadsheets hold no formulas. */
class SpreadsheetTest {
    private static final String QUERY = """
        SELECT ?text ?number WHERE {
          VALUES (?text ?number) {
            ("=HYPERLINK(\\"http://a.example\\")" -1.5)
            ("+1 day" 2)
            ("-0.5" -3e2)
            ("@SUM(A1)" "n")
            ("-a, \\"b\\"" UNDEF)
            ("\\t=1" "tab")
            ("\\n=1" "line")
            ("plain, with comma" "1=1")
            ("ＥＱ" "＝1")
          }
        }
        """;

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(folder.resolve("cells.rq"), QUERY);
        site = Site.open(folder.resolve("releases"), Site.CONFIG, NamedQueries.read(folder));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void textsAreTextsAndNumbersAreNumbers() {
        HttpResponse<String> answer = site.get("/queries/cells.sheet");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"cells.csv\"");
        assertThat(answer.body()).isEqualTo("\uFEFF" + """
            text,number
            "'=HYPERLINK(""http://a.example"")",-1.5
            "'+1 day",2
            -0.5,-3e2
            "'@SUM(A1)",n
            "'-a, ""b""\",
            "'\t=1",tab
            "'¶=1",line
            "plain, with comma",1=1
            ＥＱ,"'＝1"
            """.replace("\n", "\r\n").replace("¶", "\n"));
    }

    /** SPARQL 1.1 Query Results CSV and TSV Formats, section 3. */
    @Test
    void theOtherTableIsExact() {
        HttpResponse<String> answer = site.get("/queries/cells.csv");

        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body())
                .startsWith("text,number\r\n\"=HYPERLINK(\"\"http://a.example\"\")\",-1.5\r\n+1 day,2\r\n")
                .contains("@SUM(A1),n\r\n");
    }

    @Test
    void aRefusalIsNoTable() {
        HttpResponse<String> answer = site.get("/queries/cells.sheet?x=%3D1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("found \"x\"");
    }
}
