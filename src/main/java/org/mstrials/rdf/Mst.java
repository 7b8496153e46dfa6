package org.mstrials.rdf;

import org.apache.jena.graph.Node;

/**
 * The terms of the ontology, spelled as there. Generated from ontology/ms-trials.ttl, registry.ttl and
 * publications.ttl; to generate it again, run the test MstTest with -Dms-trials.generate=true.
 */
@SuppressWarnings({"ConstantCaseForConstants", "MemberName"})
public final class Mst {
    /** Namespace of all terms. */
    public static final String NS = Iris.HOME + "ontology#";

    /** A section of an abstract, or the whole; its text is dcterms:abstract. */
    public static final Node AbstractSection = term("AbstractSection");

    /** An entry of a data bank or registry that a publication reports on. */
    public static final Node Accession = term("Accession");

    /** A kind of untoward medical occurrence whose frequency is reported, from any adverse event down to one diagnosis. */
    public static final Node AdverseEvent = term("AdverseEvent");

    /** A planned group of a study and what its participants are to receive. */
    public static final Node Arm = term("Arm");

    /** One event in one patient: a death, a malignancy. Its endpoint is the kind of event, its time point the onset. */
    public static final Node CaseEvent = term("CaseEvent");

    /** A statement without a figure, or with an approximate one, never more certain than its source. */
    public static final Node Claim = term("Claim");

    /** A value of one of the code lists in codes.ttl, each a SKOS concept scheme. */
    public static final Node Code = term("Code");

    /** Two observations set against each other, between groups or before and after, with what the source says of the difference. */
    public static final Node Comparison = term("Comparison");

    /** The part that one person or organisation has in a publication or a study, such as third author or sponsor. */
    public static final Node Contribution = term("Contribution");

    /** What one document means by an endpoint, or how it chooses, treats, watches or analyses people; two documents may differ while both point to one concept. */
    public static final Node Definition = term("Definition");

    /** A concept that is measured in many studies, whatever each document's exact definition of it. */
    public static final Node Endpoint = term("Endpoint");

    /** Support that a publication acknowledges. */
    public static final Node Grant = term("Grant");

    /** The people a figure is about: an arm, a pooled cohort, a subgroup, those who left. Each document has its own groups. */
    public static final Node Group = term("Group");

    /** An identifier that names a publication or person in one place only, or is said to be wrong. */
    public static final Node Identifier = term("Identifier");

    /** Something that one study gives or does to participants, as that study names it. */
    public static final Node Intervention = term("Intervention");

    /** A substance or procedure independent of any study; carries the links to MeSH, UNII, ATC and the like. */
    public static final Node InterventionConcept = term("InterventionConcept");

    /** One figure: a group, an endpoint, a time point and a statistic, with its value. */
    public static final Node Observation = term("Observation");

    /** A measure that a study declared before or after it looked: what, and over which time frame. */
    public static final Node OutcomeMeasure = term("OutcomeMeasure");

    /** Where in a source document something is printed. */
    public static final Node Place = term("Place");

    /** A published work. One work is one publication, however many records describe it. */
    public static final Node Publication = term("Publication");

    /** Something that happened to a publication or to its record at a date (dcterms:date). */
    public static final Node PublicationStep = term("PublicationStep");

    /** A publication that a registry record, a document or a bibliographic record lists. */
    public static final Node Reference = term("Reference");

    /** One dose schedule of one intervention in an arm; two courses that differ are two regimens. */
    public static final Node Regimen = term("Regimen");

    /** One identifier under which a study is known to a registry, a sponsor or a funder. */
    public static final Node Registration = term("Registration");

    /** How a publication stands to another one, or to another resource, as one record says. */
    public static final Node Relation = term("Relation");

    /** Something that a source says. It is derived (prov:wasDerivedFrom) from the exact place that says it. */
    public static final Node ReportedFact = term("ReportedFact");

    /** A place where the study is done, as one record lists it. */
    public static final Node Site = term("Site");

    /** A record or document that was read. It is also the named graph of what was read from it. */
    public static final Node SourceDocument = term("SourceDocument");

    /** An investigation in people, interventional or observational. It is not its registry record: the record is a source document that describes it. */
    public static final Node Study = term("Study");

    /** A moment or a window, counted from an anchor such as the first course. A moment starts and ends at the same offset. */
    public static final Node TimePoint = term("TimePoint");

    /** A study, group, endpoint or intervention that a claim or definition is about. */
    public static final Node about = term("about");

    /** Kind of section by the list of the National Library of Medicine. */
    public static final Node abstractCategory = term("abstractCategory");

    /** Whose abstract it is when it is not the authors', or for whom. */
    public static final Node abstractKind = term("abstractKind");

    /** The text of the section with its markup. */
    public static final Node abstractMarkup = term("abstractMarkup");

    /** A section of an abstract. */
    public static final Node abstractSection = term("abstractSection");

    /** An entry of a data bank. */
    public static final Node accession = term("accession");

    /** Number of the entry. */
    public static final Node accessionNumber = term("accessionNumber");

    /** Whether the record lists all entries of data banks. */
    public static final Node accessionsComplete = term("accessionsComplete");

    /** Short name of the study. */
    public static final Node acronym = term("acronym");

    /** Affiliation of the contributor as the source writes it. */
    public static final Node affiliation = term("affiliation");

    /** Kind of organisation: industry, government, network and so on. */
    public static final Node agencyClass = term("agencyClass");

    /** How participants come into arms. */
    public static final Node allocation = term("allocation");

    /** What the offsets are counted from. */
    public static final Node anchor = term("anchor");

    /** Who keeps a copy of the text for later times. */
    public static final Node archivedBy = term("archivedBy");

    /** An arm of the study. */
    public static final Node arm = term("arm");

    /** Role of the arm in the comparison. */
    public static final Node armType = term("armType");

    /** Who says so: a publisher, the subject, a catalogue. */
    public static final Node assertedBy = term("assertedBy");

    /** Who gave a keyword or wrote a note. */
    public static final Node assignedBy = term("assignedBy");

    /** A keyword that somebody other than the authors and their publisher gave. */
    public static final Node assignedKeyword = term("assignedKeyword");

    /** Who says it, as far as the document tells: authors, a blog's author, an unnamed reader. */
    public static final Node attributedTo = term("attributedTo");

    /** Whether the author confirmed the ORCID to the publisher. */
    public static final Node authenticatedOrcid = term("authenticatedOrcid");

    /** Whether the record names all authors. */
    public static final Node authorsComplete = term("authorsComplete");

    /** How firmly the source says it. */
    public static final Node certainty = term("certainty");

    /** The bibliographic citation, as the record writes it or composed of the fields that a document prints. */
    public static final Node citation = term("citation");

    /** The medium that the record cites: print or Internet. */
    public static final Node citedMedium = term("citedMedium");

    /** The publication that the reference names. */
    public static final Node cites = term("cites");

    /** City of the site. */
    public static final Node city = term("city");

    /** What sort of statement it is: a finding, a limitation, a regulatory statement, a reader's comment. */
    public static final Node claimKind = term("claimKind");

    /** Heading of the table column. */
    public static final Node column = term("column");

    /** The observation of interest: the treated group, or the time after. */
    public static final Node comparedObservation = term("comparedObservation");

    /** What the authors state of their interests. */
    public static final Node competingInterests = term("competingInterests");

    /** When the last participant was or will be examined at all. */
    public static final Node completionDate = term("completionDate");

    /** Whether the completion date is actual or estimated. */
    public static final Node completionDateType = term("completionDateType");

    /** The notice in which its publisher voices concern about the publication. */
    public static final Node concernIn = term("concernIn");

    /** A disease or topic of the study as the record names it. */
    public static final Node conditionName = term("conditionName");

    /** Level of a confidence interval in percent. */
    public static final Node confidenceLevel = term("confidenceLevel");

    /** Which version of the text: accepted manuscript (am), version of record (vor), for mining (tdm). */
    public static final Node contentVersion = term("contentVersion");

    /** A contribution to the publication or study. */
    public static final Node contribution = term("contribution");

    /** Who contributed. People are merged on an ORCID only, never on a name. */
    public static final Node contributor = term("contributor");

    /** The notice that corrects the publication, or the work that replaces it corrected. */
    public static final Node correctedIn = term("correctedIn");

    /** The same time counted from another anchor, such as extension Year 1 and study Year 7. */
    public static final Node correspondsTo = term("correspondsTo");

    /** Country of the site as the record names it. */
    public static final Node country = term("country");

    /** Name of the data bank. */
    public static final Node dataBank = term("dataBank");

    /** The definition that holds for a reported fact, being that of its own document. */
    public static final Node definition = term("definition");

    /** What is defined: an endpoint, eligibility, a criterion, a method. */
    public static final Node definitionKind = term("definitionKind");

    /** Days from publication until the licence holds. */
    public static final Node delayInDays = term("delayInDays");

    /** The N of n/N as stated for this figure; it may differ from the size of the group. Absent when no base is stated. */
    public static final Node denominator = term("denominator");

    /** Whether a higher or a lower value is better for the patient. */
    public static final Node directionOfBenefit = term("directionOfBenefit");

    /** The spread printed with the value. */
    public static final Node dispersion = term("dispersion");

    /** What kind of spread: standard deviation, standard error. */
    public static final Node dispersionStatistic = term("dispersionStatistic");

    /** What sort of document it is; a blog post is not a journal article. */
    public static final Node documentKind = term("documentKind");

    /** Amount given at one administration, in the unit of the regimen. */
    public static final Node dose = term("dose");

    /** End of the window in the offset unit; negative before the anchor. */
    public static final Node endOffset = term("endOffset");

    /** The endpoint concept that an outcome measure, a definition or a reported fact is about. */
    public static final Node endpoint = term("endpoint");

    /** Participants of the other study could enter this one. */
    public static final Node enrolledFrom = term("enrolledFrom");

    /** Number of participants, planned or reached. */
    public static final Node enrollment = term("enrollment");

    /** Whether the enrollment is actual or estimated. */
    public static final Node enrollmentType = term("enrollmentType");

    /** Whether the author contributed as much as the others that are marked so. */
    public static final Node equalContribution = term("equalContribution");

    /** How the event ended, as stated. */
    public static final Node eventOutcome = term("eventOutcome");

    /** Whether the treatment is available outside the study. */
    public static final Node expandedAccess = term("expandedAccess");

    /** The study continues the observation of participants of another study. */
    public static final Node extensionOf = term("extensionOf");

    /** Name of the hospital or institute. */
    public static final Node facility = term("facility");

    /** When the study first appeared in the registry. */
    public static final Node firstPosted = term("firstPosted");

    /** Whether the date of first posting is actual or estimated. */
    public static final Node firstPostedType = term("firstPostedType");

    /** When the study was first submitted to the registry. */
    public static final Node firstSubmitted = term("firstSubmitted");

    /** The funder's entry in the Funder Registry or ROR. */
    public static final Node fundedBy = term("fundedBy");

    /** Country of the funder. */
    public static final Node funderCountry = term("funderCountry");

    /** Who gave the grant. */
    public static final Node funderName = term("funderName");

    /** Symbol of a gene that the publication is about. */
    public static final Node geneSymbol = term("geneSymbol");

    /** A note of the catalogue or publisher; its text is skos:note, its subject the label. */
    public static final Node generalNote = term("generalNote");

    /** Severity grade from 1 to 5. */
    public static final Node grade = term("grade");

    /** A grant. */
    public static final Node grant = term("grant");

    /** Short form of the programme. */
    public static final Node grantAcronym = term("grantAcronym");

    /** Number of the grant. */
    public static final Node grantNumber = term("grantNumber");

    /** Whether the record lists all grants. */
    public static final Node grantsComplete = term("grantsComplete");

    /** The people whom the fact is about. */
    public static final Node group = term("group");

    /** Whether the registry says that it holds results of the study. */
    public static final Node hasResults = term("hasResults");

    /** What the record says of a heading: Geographic, Disease, Protocol, Organism. */
    public static final Node headingKind = term("headingKind");

    /** What sort of identifier it is, as the record names it. */
    public static final Node identifierScheme = term("identifierScheme");

    /** How the subject headings were assigned. */
    public static final Node indexingMethod = term("indexingMethod");

    /** Initials of the first names. */
    public static final Node initials = term("initials");

    /** What an address of a text is meant for. */
    public static final Node intendedApplication = term("intendedApplication");

    /** What kind of interval: confidence interval, range, interquartile range. */
    public static final Node intervalStatistic = term("intervalStatistic");

    /** What the study examines or the arm receives. */
    public static final Node intervention = term("intervention");

    /** The substance or procedure that an intervention is, by its declared labels, or that people of another publication received. */
    public static final Node interventionConcept = term("interventionConcept");

    /** How arms run beside or after each other. */
    public static final Node interventionModel = term("interventionModel");

    /** Drug, biological, device and so on. */
    public static final Node interventionType = term("interventionType");

    /** Title of a responsible investigator. */
    public static final Node investigatorTitle = term("investigatorTitle");

    /** The date of the issue in the words of the record, where they say other than a date: a season, a span. */
    public static final Node issuedPrinted = term("issuedPrinted");

    /** A keyword of the record. */
    public static final Node keyword = term("keyword");

    /** Status before the registry set it to unknown for want of an update. */
    public static final Node lastKnownStatus = term("lastKnownStatus");

    /** When the last change appeared in the registry. */
    public static final Node lastUpdatePosted = term("lastUpdatePosted");

    /** Whether the date of the last posting is actual or estimated. */
    public static final Node lastUpdatePostedType = term("lastUpdatePostedType");

    /** When the record was last changed by its owner. */
    public static final Node lastUpdateSubmitted = term("lastUpdateSubmitted");

    /** Latitude of the city in degrees north, WGS 84. */
    public static final Node latitude = term("latitude");

    /** From when on the licence holds. */
    public static final Node licenceStart = term("licenceStart");

    /** A licence (dcterms:license) with the terms on which it holds. */
    public static final Node licenceTerms = term("licenceTerms");

    /** The ISSN-L, which is the same for all media of a journal. */
    public static final Node linkingIssn = term("linkingIssn");

    /** Longitude of the city in degrees east, WGS 84. */
    public static final Node longitude = term("longitude");

    /** Lower end of the interval printed with the value. */
    public static final Node lowerLimit = term("lowerLimit");

    /** A keyword that is a main point. */
    public static final Node majorKeyword = term("majorKeyword");

    /** A subject heading that is a main point of the publication. */
    public static final Node majorTopic = term("majorTopic");

    /** How many parties do not know the assignment. */
    public static final Node masking = term("masking");

    /** Last day of the meeting. */
    public static final Node meetingEnd = term("meetingEnd");

    /** Where the meeting was. */
    public static final Node meetingPlace = term("meetingPlace");

    /** Who paid for the meeting. */
    public static final Node meetingSponsor = term("meetingSponsor");

    /** First day of the meeting. */
    public static final Node meetingStart = term("meetingStart");

    /** The study's number stands in title or abstract, and nothing says that results are reported. */
    public static final Node mentions = term("mentions");

    /** Number in another registry than ClinicalTrials.gov of a study that title or abstract mention. */
    public static final Node mentionsNumber = term("mentionsNumber");

    /** Statistical method of a figure or comparison, named in few words. */
    public static final Node method = term("method");

    /** Why there is no value: not reported, not applicable, not estimable, withheld. */
    public static final Node missingReason = term("missingReason");

    /** What stands behind the name, such as Jr. */
    public static final Node nameSuffix = term("nameSuffix");

    /** A few words that stand beside it, by which it is found in the text. */
    public static final Node near = term("near");

    /** Number of a journal in the catalogue of the National Library of Medicine. */
    public static final Node nlmId = term("nlmId");

    /** How many references the publication has, by its record. */
    public static final Node numberOfReferences = term("numberOfReferences");

    /** The n of n/N: how many of the group. */
    public static final Node numerator = term("numerator");

    /** How the people of an observational study are chosen. */
    public static final Node observationalModel = term("observationalModel");

    /** An arm from which people of the group come. */
    public static final Node ofArm = term("ofArm");

    /** Title of the study as in its protocol; the brief title is dcterms:title. */
    public static final Node officialTitle = term("officialTitle");

    /** An organisation that an affiliation names by an identifier of ROR, Ringgold, GRID or the like. */
    public static final Node organisation = term("organisation");

    /** An identifier of another kind. */
    public static final Node otherIdentifier = term("otherIdentifier");

    /** Primary, secondary or other, as declared. */
    public static final Node outcomeLevel = term("outcomeLevel");

    /** A declared outcome measure of the study. */
    public static final Node outcomeMeasure = term("outcomeMeasure");

    /** Recruitment status of the study. */
    public static final Node overallStatus = term("overallStatus");

    /** How p relates to the p-value: equal to, less than, greater than. */
    public static final Node pQualifier = term("pQualifier");

    /** The number beside p; whether p is equal to it or below it is the p-qualifier. */
    public static final Node pValue = term("pValue");

    /** A key for the patient within the document, ours and not the trial's; events with the same key are one patient's. */
    public static final Node patient = term("patient");

    /** Phase of drug development; a phase 2/3 study has two. */
    public static final Node phase = term("phase");

    /** Country or place where a journal or book is published. */
    public static final Node placeOfPublication = term("placeOfPublication");

    /** A study whose participants are in the group. A group of one study pools that one. */
    public static final Node pools = term("pools");

    /** The analysis population of the group, such as all treated or intention to treat. */
    public static final Node population = term("population");

    /** Rank in an order that the source has, from 1: of contributors, of the figures of a document. */
    public static final Node position = term("position");

    /** Postal code of the site. */
    public static final Node postalCode = term("postalCode");

    /** When the last participant was or will be examined for the primary outcome. */
    public static final Node primaryCompletionDate = term("primaryCompletionDate");

    /** Whether the primary completion date is actual or estimated. */
    public static final Node primaryCompletionDateType = term("primaryCompletionDateType");

    /** What the interventions are for. */
    public static final Node primaryPurpose = term("primaryPurpose");

    /** The figure as the source prints it, trailing zeros and all. */
    public static final Node printed = term("printed");

    /** In which media and order the work appeared. */
    public static final Node publicationModel = term("publicationModel");

    /** How far the publication of the work is. */
    public static final Node publicationStatus = term("publicationStatus");

    /** How the value is to be read when it is not exact: less than, at least, about. */
    public static final Node qualifier = term("qualifier");

    /** Who in the catalogue is responsible for the record. */
    public static final Node recordOwner = term("recordOwner");

    /** A part of the catalogue that the record belongs to. */
    public static final Node recordSet = term("recordSet");

    /** How far the catalogue is with the record. */
    public static final Node recordStatus = term("recordStatus");

    /** Version of the record, as its catalogue counts. */
    public static final Node recordVersion = term("recordVersion");

    /** A reference that a record or document lists. */
    public static final Node reference = term("reference");

    /** Heading of the list that a reference stands in. */
    public static final Node referenceList = term("referenceList");

    /** The observation compared against: the control group, or the time before. */
    public static final Node referenceObservation = term("referenceObservation");

    /** Background, result, or derived by the registry from a mention of the study. */
    public static final Node referenceType = term("referenceType");

    /** A dose schedule of the arm. */
    public static final Node regimen = term("regimen");

    /** The identifier as the registry writes it, trimmed. */
    public static final Node registeredNumber = term("registeredNumber");

    /** An identifier that the study has in some registry or organisation. */
    public static final Node registration = term("registration");

    /** Name of the registry, funder or sponsor that issued an identifier of no listed kind. */
    public static final Node registrationDomain = term("registrationDomain");

    /** Who issued the identifier, or which kind of identifier it is. */
    public static final Node registry = term("registry");

    /** UNII, EC or CAS number of a substance as written; 0 when it has none. */
    public static final Node registryNumber = term("registryNumber");

    /** The other publication or resource. One without identifier has only its citation. */
    public static final Node relatedTo = term("relatedTo");

    /** Relation of the event to treatment, as stated. */
    public static final Node relatedness = term("relatedness");

    /** A relation of the publication. */
    public static final Node relation = term("relation");

    /** The relation in the record's own words, such as CommentIn or is-preprint-of. */
    public static final Node relationType = term("relationType");

    /** The publication, or the document that is its text, reports results of the study. */
    public static final Node reportsOn = term("reportsOn");

    /** Number in another registry than ClinicalTrials.gov of a study whose results are reported. */
    public static final Node reportsOnNumber = term("reportsOnNumber");

    /** When results first appeared in the registry. */
    public static final Node resultsFirstPosted = term("resultsFirstPosted");

    /** Whether the date of first posting of results is actual or estimated. */
    public static final Node resultsFirstPostedType = term("resultsFirstPostedType");

    /** When results were first submitted to the registry. */
    public static final Node resultsFirstSubmitted = term("resultsFirstSubmitted");

    /** The notice that takes the publication back, wholly or in part, or the work that replaces it. */
    public static final Node retractedIn = term("retractedIn");

    /** What the contributor did. */
    public static final Node role = term("role");

    /** Route of administration. */
    public static final Node route = term("route");

    /** Heading of the table row. */
    public static final Node row = term("row");

    /** When doses are given, in few words, such as on 5 consecutive days. */
    public static final Node schedule = term("schedule");

    /** Heading of the section, or the name of the table or figure, that holds the place. */
    public static final Node section = term("section");

    /** First or additional, as the record says. */
    public static final Node sequence = term("sequence");

    /** Title of the series, collection or volume that a work is part of. */
    public static final Node seriesTitle = term("seriesTitle");

    /** Whether the document calls the event serious; absent when it does not say. */
    public static final Node serious = term("serious");

    /** A site of the study. */
    public static final Node site = term("site");

    /** Recruitment status of the site. */
    public static final Node siteStatus = term("siteStatus");

    /** Number of people in the group as its document states it. */
    public static final Node size = term("size");

    /** A mission whose results the publication gives. */
    public static final Node spaceFlightMission = term("spaceFlightMission");

    /** When the first participant was or will be enrolled. */
    public static final Node startDate = term("startDate");

    /** Whether the start date is actual or estimated. */
    public static final Node startDateType = term("startDateType");

    /** Start of the window in the offset unit; negative before the anchor. */
    public static final Node startOffset = term("startOffset");

    /** State or province of the site. */
    public static final Node state = term("state");

    /** What is claimed or defined, or what a case adds to its codes, in our own words. */
    public static final Node statement = term("statement");

    /** What kind of number the value is: a mean, a percentage, a rate. */
    public static final Node statistic = term("statistic");

    /** A dated step. */
    public static final Node step = term("step");

    /** What happened. */
    public static final Node stepKind = term("stepKind");

    /** Interventional, observational or expanded access. */
    public static final Node studyType = term("studyType");

    /** Everybody in this group is also in the other. */
    public static final Node subgroupOf = term("subgroupOf");

    /** A substance that the publication is about. */
    public static final Node substance = term("substance");

    /** What follows the title. */
    public static final Node subtitle = term("subtitle");

    /** Theme of the meeting that a publication was presented at. */
    public static final Node theme = term("theme");

    /** When the outcome is assessed, in the words of the declaration. */
    public static final Node timeFrame = term("timeFrame");

    /** Whether an observational study looks back or forward. */
    public static final Node timePerspective = term("timePerspective");

    /** When the fact holds, the event began, or the dose is given. */
    public static final Node timePoint = term("timePoint");

    /** How many publications cite it, by the catalogue's count. */
    public static final Node timesCited = term("timesCited");

    /** A title with its sub- and superscripts, italics and formulas. */
    public static final Node titleMarkup = term("titleMarkup");

    /** Unit of a value, a dose or an offset; its notation is the UCUM code. */
    public static final Node unit = term("unit");

    /** Upper end of the interval printed with the value. */
    public static final Node upperLimit = term("upperLimit");

    /** False when the record says that the identifier, or the entry of the author, is wrong. */
    public static final Node valid = term("valid");

    /** The number, in the unit of the fact. */
    public static final Node value = term("value");

    /** When the record was last verified by its owner. */
    public static final Node verified = term("verified");

    /** The title in the language of the text. */
    public static final Node vernacularTitle = term("vernacularTitle");

    /** A party that does not know the assignment. */
    public static final Node whoMasked = term("whoMasked");

    /** Reason for an early end. */
    public static final Node whyStopped = term("whyStopped");

    /** An affiliation that names an organisation by an identifier; its label is its text. */
    public static final Node workplace = term("workplace");

    private Mst() {}

    private static Node term(String name) {
        return Iris.iri(NS + name);
    }
}
