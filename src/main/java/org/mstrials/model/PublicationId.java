package org.mstrials.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier of a publication. The kinds are listed from the one that names a publication best to the one that names
 * it worst: a publication's own IRI is made from the first it has.
 */
public sealed interface PublicationId extends Serializable {
    /** The best identifier first. */
    Comparator<PublicationId> BEST_FIRST =
            Comparator.comparingInt(PublicationId::rank).thenComparing(PublicationId::value);

    /** The identifier without prefix or resolver. */
    String value();

    private int rank() {
        return switch (this) {
            case Pmid id -> 0;
            case Doi id -> 1;
            case Pmcid id -> 2;
            case Handle id -> 3;
            case OaiId id -> 4;
        };
    }

    /**
     * A PubMed identifier.
     *
     * @param value decimal digits without leading zeros
     */
    record Pmid(String value) implements PublicationId {
        private static final Pattern PATTERN = Pattern.compile("[1-9]\\d{0,8}");

        /** Refuses anything else with an {@link IllegalArgumentException}. */
        public Pmid {
            require(PATTERN, value, "a PubMed identifier such as 31762387");
        }
    }

    /**
     * A digital object identifier, in lower case because DOIs ignore case (ISO 26324).
     *
     * @param value the DOI without resolver, such as 10.1177/1352458519888610
     */
    record Doi(String value) implements PublicationId {
        private static final Pattern PATTERN = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");

        /** Refuses anything else with an {@link IllegalArgumentException}. */
        public Doi {
            value = value.toLowerCase(Locale.ROOT);
            require(PATTERN, value, "a DOI such as 10.1177/1352458519888610");
        }
    }

    /**
     * A PubMed Central identifier.
     *
     * @param value the identifier with its letters, such as PMC7720359
     */
    record Pmcid(String value) implements PublicationId {
        private static final Pattern PATTERN = Pattern.compile("PMC\\d{1,9}");

        /** Refuses anything else with an {@link IllegalArgumentException}. */
        public Pmcid {
            require(PATTERN, value, "a PubMed Central identifier such as PMC7720359");
        }
    }

    /**
     * A handle of the Handle System (RFC 3650).
     *
     * @param value prefix and suffix without resolver, such as 10668/14739
     */
    record Handle(String value) implements PublicationId {
        private static final Pattern PATTERN = Pattern.compile("[0-9][0-9.]*/\\S+");

        /** Refuses anything else with an {@link IllegalArgumentException}. */
        public Handle {
            require(PATTERN, value, "a handle such as 10668/14739");
        }
    }

    /**
     * An identifier of a record in a repository (OAI-PMH 2.0, section 2.4): the last resort.
     *
     * @param value such as oai:escholarship.umassmed.edu:gsn_diss-1049
     */
    record OaiId(String value) implements PublicationId {
        private static final Pattern PATTERN = Pattern.compile("\\S+");

        /** Refuses white space with an {@link IllegalArgumentException}. */
        public OaiId {
            require(PATTERN, value, "an identifier of an OAI repository such as oai:example.org:1");
        }
    }

    /**
     * Recognises an identifier by its prefix, its resolver's address or its own form.
     *
     * <p>A bare number is nothing: it could be anything.
     *
     * @param text such as pmid:31762387, https://doi.org/10.1177/1352458519888610, PMC7720359
     * @return empty when the text is no identifier of a known kind
     */
    static Optional<PublicationId> parse(String text) {
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text.strip());
            if (matcher.matches()) {
                return Optional.of(form.identifier(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static void require(Pattern pattern, String value, String expected) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("expected " + expected + ", found \"" + value + "\"");
        }
    }

    /** The spellings that sources use. */
    enum Form {
        /** PubMed. */
        PMID(
                "(?:(?:info:pmid/|pmid:\\s*)|https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/)"
                    + "0*([1-9]\\d{0,8})/?"),
        /** DOI, bare too: nothing else starts with 10. and a registrant. */
        DOI("(?:info:doi/|doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)"),
        /** PubMed Central, also as the address of a page or file. */
        PMCID(
                "(?:pmcid:\\s*|https?://(?:www\\.)?(?:ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/)?"
                    + "(PMC\\d{1,9})(?:/\\S*)?"),
        /** Handle. */
        HANDLE("(?:hdl:|info:hdl/|https?://hdl\\.handle\\.net/)([0-9][0-9.]*/\\S+)");

        private final Pattern pattern;

        Form(String regex) {
            this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        }

        private PublicationId identifier(String value) {
            return switch (this) {
                case PMID -> new Pmid(value);
                case DOI -> new Doi(value);
                case PMCID -> new Pmcid(value.toUpperCase(Locale.ROOT));
                case HANDLE -> new Handle(value);
            };
        }
    }
}
