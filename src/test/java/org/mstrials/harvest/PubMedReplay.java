package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ESearch and EFetch over some articles. Every query finds all of them, within the dates. */
public final class PubMedReplay {
    private static final Pattern CHANGED =
            Pattern.compile("\\((.*)\\) AND \\(\"([0-9/]+)\"\\[mdat] : \"3000\"\\[mdat]\\)");
    private static final int LIMIT = 9_999;

    private final Map<String, Article> articles = new TreeMap<>();
    private boolean inventive;

    private record Article(String entered, String modified, String xml) {}

    /** Publishes an article; dates as 2026/11/21. */
    public PubMedReplay with(String pmid, String entered, String modified) {
        return with(pmid, entered, modified, xml(pmid));
    }

    PubMedReplay with(String pmid, String entered, String modified, String xml) {
        articles.put(pmid, new Article(entered, modified, xml));
        return this;
    }

    /** Has an article for every number asked for. */
    public PubMedReplay inventive() {
        inventive = true;
        return this;
    }

    /** Answers on the paths of both. */
    public Replay on(Replay replay) {
        return replay.on("/eutils/esearch.fcgi", this::search).on("/eutils/efetch.fcgi", this::fetch);
    }

    private Replay.Reply search(Map<String, String> parameters) {
        Matcher changed = CHANGED.matcher(parameters.get("term"));
        boolean since = changed.matches();
        String term = since ? changed.group(1) : parameters.get("term");
        Predicate<Article> modified = article -> !since || article.modified().compareTo(changed.group(2)) >= 0;
        Predicate<Article> entered = article -> !"edat".equals(parameters.get("datetype"))
                || (article.entered().compareTo(parameters.get("mindate")) >= 0
                        && article.entered().compareTo(parameters.get("maxdate")) <= 0);
        Predicate<String> named =
                id -> !term.contains("[pmid]") || Stream.of(term.split(" OR ")).anyMatch((id + "[pmid]")::equals);
        List<String> found = articles.entrySet().stream()
                .filter(article -> named.test(article.getKey()))
                .filter(article -> modified.and(entered).test(article.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return Replay.Reply.xml("""
            <?xml version="1.0" encoding="UTF-8" ?>
            <!DOCTYPE eSearchResult PUBLIC "-//NLM//DTD esearch 20060628//EN" "esearch.dtd">
            <eSearchResult><Count>%d</Count><IdList>%s</IdList>\
            <TranslationStack><TermSet><Term>x</Term><Count>7</Count></TermSet></TranslationStack></eSearchResult>
            """.formatted(
                        found.size(),
                        found.stream()
                                .limit(Math.min(LIMIT, Integer.parseInt(parameters.get("retmax"))))
                                .map(id -> "<Id>" + id + "</Id>")
                                .collect(Collectors.joining())));
    }

    private Replay.Reply fetch(Map<String, String> parameters) {
        List<String> asked = List.of(parameters.get("id").split(","));
        String found = asked.stream()
                .filter(id -> inventive || articles.containsKey(id))
                .map(id -> inventive ? xml(id) : articles.get(id).xml())
                .collect(Collectors.joining("\n"));
        if (found.isEmpty()) {
            return new Replay.Reply(
                    400,
                    "text/xml",
                    "<eFetchResult><ERROR>ID list is empty! Possibly it has no correct IDs.</ERROR></eFetchResult>"
                            .getBytes(UTF_8));
        }
        return Replay.Reply.xml("""
            <?xml version="1.0" ?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "http://localhost:1/no.dtd">
            <PubmedArticleSet>%s</PubmedArticleSet>\
            """.formatted(found));
    }

    private static String xml(String pmid) {
        return """
            <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">%s</PMID>\
            <Article><ArticleTitle>An article</ArticleTitle></Article><CommentsCorrectionsList>\
            <CommentsCorrections RefType="Cites"><PMID Version="1">999</PMID></CommentsCorrections>\
            </CommentsCorrectionsList></MedlineCitation></PubmedArticle>\
            """.formatted(pmid);
    }
}
