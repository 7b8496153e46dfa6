package org.mstrials.rdf;

import org.apache.jena.graph.Node;

/**
 * The terms of the ontology, spelled as there. Generated from ms-trials.ttl, registry.ttl, results.ttl, publications.ttl
 * and checks.ttl of the folder ontology; to generate it again, run the test MstTest with
 * -Dms-trials.generate=true.
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

    /** The adverse events that a study has posted. */
    public static final Node AdverseEventReport = term("AdverseEventReport");

    /** What binds the investigators of a study who would publish its results. */
    public static final Node Agreement = term("Agreement");

    /** A planned group of a study and what its participants are to receive. */
    public static final Node Arm = term("Arm");

    /** Data or a document of a study that can be had elsewhere; foaf:page says where. */
    public static final Node AvailableData = term("AvailableData");

    /** The characteristics of a study's participants at its beginning. */
    public static final Node Baseline = term("Baseline");

    /** A baseline characteristic, such as age or sex. */
    public static final Node BaselineMeasure = term("BaselineMeasure");

    /** One event in one patient: a death, a malignancy. Its endpoint is the kind of event, its time point the onset. */
    public static final Node CaseEvent = term("CaseEvent");

    /** A statement without a figure, or with an approximate one, never more certain than its source. */
    public static final Node Claim = term("Claim");

    /** A value of one of the code lists in codes.ttl, each a SKOS concept scheme. */
    public static final Node Code = term("Code");

    /** Observations or groups set against each other, as a rule two, or before and after, with what the source says of the difference. */
    public static final Node Comparison = term("Comparison");

    /** The part that one person or organisation has in a publication or a study, such as third author or sponsor. */
    public static final Node Contribution = term("Contribution");

    /** What one document means by an endpoint, or how it chooses, treats, watches or analyses people; two documents may differ while both point to one concept. */
    public static final Node Definition = term("Definition");

    /** A class without categories, or a category without measurements: the record has the row and no figure in it. */
    public static final Node EmptyRow = term("EmptyRow");

    /** A concept that is measured in many studies, whatever each document's exact definition of it. */
    public static final Node Endpoint = term("Endpoint");

    /** How many of a group had an event: the numerator is the number affected, the denominator the number at risk. */
    public static final Node EventCount = term("EventCount");

    /** A kind of adverse event as one record lists it, serious or other; its label is the term. A term may be listed twice. */
    public static final Node EventTerm = term("EventTerm");

    /** How many of a group died, had any serious or any other event: the numerator is the number affected, the denominator the number at risk. It is not the sum over terms, as one participant may have several events. */
    public static final Node EventTotal = term("EventTotal");

    /** What a rule or shape finds wrong in what one source says. It is derived (prov:wasDerivedFrom) from the facts that it weighs, whose places are theirs. */
    public static final Node Finding = term("Finding");

    /** How many of a group reached a milestone or left for a reason: the numerator is the number of participants. */
    public static final Node FlowCount = term("FlowCount");

    /** An interval of the study with a beginning and an end of its own; its label is its title. */
    public static final Node FlowPeriod = term("FlowPeriod");

    /** Support that a publication acknowledges. */
    public static final Node Grant = term("Grant");

    /** The people a figure is about: an arm, a pooled cohort, a subgroup, those who left. Each document has its own groups. */
    public static final Node Group = term("Group");

    /** A group of posted results may be a registered arm, or a group of the participant flow. A record does not say so; a rule found it, and the graph of the links is not that of the record. */
    public static final Node GroupLink = term("GroupLink");

    /** An identifier that names a publication or person in one place only, or is said to be wrong. */
    public static final Node Identifier = term("Identifier");

    /** Something that one study gives or does to participants, as that study names it. */
    public static final Node Intervention = term("Intervention");

    /** A substance or procedure independent of any study; carries the links to MeSH, UNII, ATC and the like. */
    public static final Node InterventionConcept = term("InterventionConcept");

    /** A page that a registry record points to; its label says what it is, foaf:page where. */
    public static final Node Link = term("Link");

    /** A table of posted results: classes are its sections, categories its rows, groups its columns, observations its cells. */
    public static final Node Measure = term("Measure");

    /** A stage that participants reached: STARTED, COMPLETED, NOT COMPLETED or one of the record's own. */
    public static final Node Milestone = term("Milestone");

    /** How many units of a group were analysed, for a whole module, a measure, or one class of it: the denominator is the number. */
    public static final Node NumberAnalyzed = term("NumberAnalyzed");

    /** One figure: a group, an endpoint, a time point and a statistic, with its value. */
    public static final Node Observation = term("Observation");

    /** A statistical analysis of a posted outcome: the groups compared, what was estimated and what was tested. It may be of one group, or of more than two. */
    public static final Node OutcomeAnalysis = term("OutcomeAnalysis");

    /** A measure that a study declared before or after it looked: what, and over which time frame. */
    public static final Node OutcomeMeasure = term("OutcomeMeasure");

    /** An outcome measure as the posted results show it. The declaration in the protocol is an outcome measure of its own. */
    public static final Node OutcomeResult = term("OutcomeResult");

    /** How many participants passed each stage of a study. */
    public static final Node ParticipantFlow = term("ParticipantFlow");

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

    /** A part of posted results that groups and figures belong to: a whole module, a milestone, a measure, an event term. */
    public static final Node ResultItem = term("ResultItem");

    /** One submission of results that the registry does not show yet. */
    public static final Node ResultsSubmission = term("ResultsSubmission");

    /** Says, in a query that anybody can read and run, which figures cannot be right together or which are about the same thing. */
    public static final Node Rule = term("Rule");

    /** A place where the study is done, as one record lists it. */
    public static final Node Site = term("Site");

    /** Two figures, from different sources or different places of one, that a rule holds to be about the same thing or near enough to be mistaken for it. It is derived (prov:wasDerivedFrom) from both. */
    public static final Node SourceComparison = term("SourceComparison");

    /** A record or document that was read. It is also the named graph of what was read from it. */
    public static final Node SourceDocument = term("SourceDocument");

    /** An investigation in people, interventional or observational. It is not its registry record: the record is a source document that describes it. */
    public static final Node Study = term("Study");

    /** A protocol, analysis plan or consent form that the registry keeps as a file. */
    public static final Node StudyDocument = term("StudyDocument");

    /** A moment or a window, counted from an anchor such as the first course. A moment starts and ends at the same offset. */
    public static final Node TimePoint = term("TimePoint");

    /** An age or duration: a number and a unit; its label is the text as the record writes it. */
    public static final Node TimeSpan = term("TimeSpan");

    /** A step of results that were submitted and are not shown yet; dcterms:date says when. */
    public static final Node UnpostedEvent = term("UnpostedEvent");

    /** A finding of the FDA that the duties to register and report were violated, or what became of it; dcterms:created and dcterms:issued date the notice. */
    public static final Node Violation = term("Violation");

    /** A reason for which participants did not complete a period. */
    public static final Node Withdrawal = term("Withdrawal");

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

    /** How many studies name this one as their expanded access. */
    public static final Node accessPointers = term("accessPointers");

    /** An entry of a data bank. */
    public static final Node accession = term("accession");

    /** Number of the entry. */
    public static final Node accessionNumber = term("accessionNumber");

    /** Whether the record lists all entries of data banks. */
    public static final Node accessionsComplete = term("accessionsComplete");

    /** Short name of the study. */
    public static final Node acronym = term("acronym");

    /** The adverse events of the study. */
    public static final Node adverseEventReport = term("adverseEventReport");

    /** Affiliation of the contributor as the source writes it. */
    public static final Node affiliation = term("affiliation");

    /** Kind of organisation: industry, government, network and so on. */
    public static final Node agencyClass = term("agencyClass");

    /** The agreement between sponsor and investigators. */
    public static final Node agreement = term("agreement");

    /** The agreement in the record's words. */
    public static final Node agreementDetails = term("agreementDetails");

    /** How participants come into arms. */
    public static final Node allocation = term("allocation");

    /** Number of units of a time span; the unit is given by the property unit. */
    public static final Node amount = term("amount");

    /** What kind of spread stands beside the estimate, by the registry's list. */
    public static final Node analysisDispersionType = term("analysisDispersionType");

    /** What the offsets are counted from. */
    public static final Node anchor = term("anchor");

    /** When data that are not posted were to be. */
    public static final Node anticipatedPosting = term("anticipatedPosting");

    /** Who keeps a copy of the text for later times. */
    public static final Node archivedBy = term("archivedBy");

    /** An arm of the study. */
    public static final Node arm = term("arm");

    /** Role of the arm in the comparison. */
    public static final Node armType = term("armType");

    /** Who says so: a publisher, the subject, a catalogue. */
    public static final Node assertedBy = term("assertedBy");

    /** Whether events were asked for systematically. */
    public static final Node assessmentType = term("assessmentType");

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

    /** Data or a document of the study that can be had elsewhere. */
    public static final Node availableData = term("availableData");

    /** The baseline characteristics of the study. */
    public static final Node baseline = term("baseline");

    /** A characteristic of the baseline. */
    public static final Node baselineMeasure = term("baselineMeasure");

    /** Which samples are kept, in the record's own words. */
    public static final Node biospecimenDescription = term("biospecimenDescription");

    /** Whether samples of tissue or fluid are kept, and whether with DNA. */
    public static final Node biospecimenRetention = term("biospecimenRetention");

    /** A MeSH heading that is broader than a condition heading, as the registry lists them. */
    public static final Node broaderConditionHeading = term("broaderConditionHeading");

    /** A MeSH heading that is broader than an intervention heading, as the registry lists them. */
    public static final Node broaderInterventionHeading = term("broaderInterventionHeading");

    /** Whether the registry is to show the counts as percentages too. */
    public static final Node calculatePercentage = term("calculatePercentage");

    /** Title of the row of the table that the figure stands in. */
    public static final Node categoryTitle = term("categoryTitle");

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

    /** Title of the section of the table that the figure stands in. */
    public static final Node classTitle = term("classTitle");

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

    /** A heading of the Medical Subject Headings (MeSH) that the registry derived from the conditions. */
    public static final Node conditionHeading = term("conditionHeading");

    /** A disease or topic of the study as the record names it. */
    public static final Node conditionName = term("conditionName");

    /** Level of a confidence interval in percent. */
    public static final Node confidenceLevel = term("confidenceLevel");

    /** Whether the confidence interval has one side or two. */
    public static final Node confidenceSides = term("confidenceSides");

    /** Whom to ask about the study or site. Published only when the operator of a release asked for it. */
    public static final Node contact = term("contact");

    /** Name or position of the person who answers. */
    public static final Node contactTitle = term("contactTitle");

    /** Which version of the text: accepted manuscript (am), version of record (vor), for mining (tdm). */
    public static final Node contentVersion = term("contentVersion");

    /** A contribution to the publication or study. */
    public static final Node contribution = term("contribution");

    /** Who contributed. People are merged on an ORCID only, never on a name. */
    public static final Node contributor = term("contributor");

    /** The document repeats the other; its facts have the names of those that they repeat. */
    public static final Node copyOf = term("copyOf");

    /** The notice that corrects the publication, or the work that replaces it corrected. */
    public static final Node correctedIn = term("correctedIn");

    /** The same time counted from another anchor, such as extension Year 1 and study Year 7. */
    public static final Node correspondsTo = term("correspondsTo");

    /** What is counted, such as Participants or eyes. */
    public static final Node countedUnits = term("countedUnits");

    /** Country of the site as the record names it. */
    public static final Node country = term("country");

    /** Name of the data bank. */
    public static final Node dataBank = term("dataBank");

    /** What is available, in the record's own words. */
    public static final Node dataKind = term("dataKind");

    /** Whether a data monitoring committee was appointed. */
    public static final Node dataMonitoringCommittee = term("dataMonitoringCommittee");

    /** Date of the registry's data from which the record was taken. */
    public static final Node dataVersion = term("dataVersion");

    /** Whether nobody knows when an unposted event was, or when a submission was taken back. */
    public static final Node dateUnknown = term("dateUnknown");

    /** How many digits the source prints after the decimal point of the value; absent when there are none. A value is known to half a unit of its last digit. */
    public static final Node decimalPlaces = term("decimalPlaces");

    /** The definition that holds for a reported fact, being that of its own document. */
    public static final Node definition = term("definition");

    /** What is defined: an endpoint, eligibility, a criterion, a method. */
    public static final Node definitionKind = term("definitionKind");

    /** When a certificate or request to submit results later first appeared. */
    public static final Node delayFirstPosted = term("delayFirstPosted");

    /** Whether the date of first posting of a delay is actual or estimated. */
    public static final Node delayFirstPostedType = term("delayFirstPostedType");

    /** When a certificate or request to submit results later was first submitted. */
    public static final Node delayFirstSubmitted = term("delayFirstSubmitted");

    /** Days from publication until the licence holds. */
    public static final Node delayInDays = term("delayInDays");

    /** Whether the registry showed the study late because its device was not yet approved. */
    public static final Node delayedPosting = term("delayedPosting");

    /** The N of n/N as stated for this figure; it may differ from the size of the group. Absent when no base is stated. */
    public static final Node denominator = term("denominator");

    /** Which of the units analysed the values are about; participants when nothing is said. */
    public static final Node denominatorUnits = term("denominatorUnits");

    /** How far the values are apart, without sign, in the unit of the figures. */
    public static final Node difference = term("difference");

    /** Whether a higher or a lower value is better for the patient. */
    public static final Node directionOfBenefit = term("directionOfBenefit");

    /** The spread printed with the value. */
    public static final Node dispersion = term("dispersion");

    /** The kind of spread or interval in the record's words, such as 84% Confidence Interval. */
    public static final Node dispersionLabel = term("dispersionLabel");

    /** What kind of spread: standard deviation, standard error. */
    public static final Node dispersionStatistic = term("dispersionStatistic");

    /** What kind of spread or interval stands beside the values, by the registry's list. */
    public static final Node dispersionType = term("dispersionType");

    /** A protocol, analysis plan or consent form of the study. */
    public static final Node document = term("document");

    /** What sort of document it is; a blog post is not a journal article. */
    public static final Node documentKind = term("documentKind");

    /** What is in the document, as the registry abbreviates it, such as Prot_SAP. */
    public static final Node documentType = term("documentType");

    /** Amount given at one administration, in the unit of the regimen. */
    public static final Node dose = term("dose");

    /** Where the registry offers the document's file. */
    public static final Node download = term("download");

    /** All criteria of inclusion and exclusion, as one text in Markdown. */
    public static final Node eligibilityCriteria = term("eligibilityCriteria");

    /** E-mail address of a contact as the record writes it. */
    public static final Node email = term("email");

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

    /** What the record adds on the estimate, such as its direction. */
    public static final Node estimateComment = term("estimateComment");

    /** Which events a term or a total is about: deaths from any cause, serious events, other events. */
    public static final Node eventCategory = term("eventCategory");

    /** How the event ended, as stated. */
    public static final Node eventOutcome = term("eventOutcome");

    /** A kind of event that the report lists. */
    public static final Node eventTerm = term("eventTerm");

    /** Whether the treatment is available outside the study. */
    public static final Node expandedAccess = term("expandedAccess");

    /** Status of the expanded access study, as this record tells it. */
    public static final Node expandedAccessStatus = term("expandedAccessStatus");

    /** The study that gives the treatment to people outside of this one. */
    public static final Node expandedAccessStudy = term("expandedAccessStudy");

    /** What would have been right by the rule. */
    public static final Node expected = term("expected");

    /** The study continues the observation of participants of another study. */
    public static final Node extensionOf = term("extensionOf");

    /** Name of the hospital or institute. */
    public static final Node facility = term("facility");

    /** Whether the study is of a device that the FDA regulates. */
    public static final Node fdaRegulatedDevice = term("fdaRegulatedDevice");

    /** Whether the study is of a drug or biological product that the Food and Drug Administration (FDA) regulates. */
    public static final Node fdaRegulatedDrug = term("fdaRegulatedDrug");

    /** Whether the FDA found that the duties to register and report were violated. */
    public static final Node fdaaaViolation = term("fdaaaViolation");

    /** Who has the endpoint has received at least so many courses of the treatment in all. */
    public static final Node fewestCourses = term("fewestCourses");

    /** Name of the document's file. */
    public static final Node fileName = term("fileName");

    /** Size of the document's file in bytes. */
    public static final Node fileSize = term("fileSize");

    /** When the study first appeared in the registry. */
    public static final Node firstPosted = term("firstPosted");

    /** Whether the date of first posting is actual or estimated. */
    public static final Node firstPostedType = term("firstPostedType");

    /** When the study was first submitted to the registry. */
    public static final Node firstSubmitted = term("firstSubmitted");

    /** What the source says, as far as the finding is about it. */
    public static final Node found = term("found");

    /** Share of a group, in percent, above which other events are listed. */
    public static final Node frequencyThreshold = term("frequencyThreshold");

    /** The funder's entry in the Funder Registry or ROR. */
    public static final Node fundedBy = term("fundedBy");

    /** Country of the funder. */
    public static final Node funderCountry = term("funderCountry");

    /** Who gave the grant. */
    public static final Node funderName = term("funderName");

    /** Whether eligibility depends on the gender that people say they have. */
    public static final Node genderBased = term("genderBased");

    /** More on eligibility by gender, in the record's own words. */
    public static final Node genderDescription = term("genderDescription");

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

    /** How the groups are compared, power and the like, in the record's words. */
    public static final Node groupDescription = term("groupDescription");

    /** Whether the statistical analysis plan is in the document. */
    public static final Node hasAnalysisPlan = term("hasAnalysisPlan");

    /** Whether the informed consent form is in the document. */
    public static final Node hasConsentForm = term("hasConsentForm");

    /** Whether the study protocol is in the document. */
    public static final Node hasProtocol = term("hasProtocol");

    /** Whether the registry says that it holds results of the study. */
    public static final Node hasResults = term("hasResults");

    /** What the record says of a heading: Geographic, Disease, Protocol, Organism. */
    public static final Node headingKind = term("headingKind");

    /** Whether healthy people can take part. */
    public static final Node healthyVolunteers = term("healthyVolunteers");

    /** The high end of the scale on which a person's value of the endpoint is measured. */
    public static final Node highestValue = term("highestValue");

    /** Superiority, non-inferiority, equivalence or other. */
    public static final Node hypothesisType = term("hypothesisType");

    /** What sort of identifier it is, as the record names it. */
    public static final Node identifierScheme = term("identifierScheme");

    /** Whether the figures come from different sources, neither a copy of the other. Only then does agreement corroborate. */
    public static final Node independent = term("independent");

    /** How the subject headings were assigned. */
    public static final Node indexingMethod = term("indexingMethod");

    /** Whether an expanded access study is for individual patients. */
    public static final Node individualAccess = term("individualAccess");

    /** Initials of the first names. */
    public static final Node initials = term("initials");

    /** What an address of a text is meant for. */
    public static final Node intendedApplication = term("intendedApplication");

    /** Whether an expanded access study is for a population of intermediate size. */
    public static final Node intermediateAccess = term("intermediateAccess");

    /** What kind of interval: confidence interval, range, interquartile range. */
    public static final Node intervalStatistic = term("intervalStatistic");

    /** What the study examines or the arm receives. */
    public static final Node intervention = term("intervention");

    /** The substance or procedure that an intervention is, by its declared labels, or that people of another publication received. */
    public static final Node interventionConcept = term("interventionConcept");

    /** A MeSH heading that the registry derived from the interventions. */
    public static final Node interventionHeading = term("interventionHeading");

    /** How arms run beside or after each other. */
    public static final Node interventionModel = term("interventionModel");

    /** More on the intervention model, in the record's own words. */
    public static final Node interventionModelDescription = term("interventionModelDescription");

    /** An intervention as the arm lists it: type and name, such as Drug: Examplumab. */
    public static final Node interventionName = term("interventionName");

    /** Drug, biological, device and so on. */
    public static final Node interventionType = term("interventionType");

    /** Title of a responsible investigator. */
    public static final Node investigatorTitle = term("investigatorTitle");

    /** With whom IPD are shared, for what and by which way. */
    public static final Node ipdAccessCriteria = term("ipdAccessCriteria");

    /** The plan to share IPD, or why there is none, in the record's own words. */
    public static final Node ipdDescription = term("ipdDescription");

    /** What is shared beside IPD, such as the protocol. */
    public static final Node ipdInfoType = term("ipdInfoType");

    /** A page with more on the sharing of IPD. */
    public static final Node ipdPage = term("ipdPage");

    /** Whether there is a plan to share the data of individual participants (IPD). */
    public static final Node ipdSharing = term("ipdSharing");

    /** From when and for how long IPD are available. */
    public static final Node ipdTimeFrame = term("ipdTimeFrame");

    /** The date of the issue in the words of the record, where they say other than a date: a season, a span. */
    public static final Node issuedPrinted = term("issuedPrinted");

    /** The part of the posted results that the figure belongs to. */
    public static final Node item = term("item");

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

    /** Limitations and caveats of the results, in the record's words. */
    public static final Node limitations = term("limitations");

    /** A page that the record points to. */
    public static final Node link = term("link");

    /** The rule that found the link. */
    public static final Node linkMethod = term("linkMethod");

    /** How much to trust the link, from 0 to 1; the definition of the method tells how it is made. */
    public static final Node linkScore = term("linkScore");

    /** The group that the link is about. */
    public static final Node linkedGroup = term("linkedGroup");

    /** The arm, or the group of the participant flow, that it may be. */
    public static final Node linkedTo = term("linkedTo");

    /** The ISSN-L, which is the same for all media of a journal. */
    public static final Node linkingIssn = term("linkingIssn");

    /** Longitude of the city in degrees east, WGS 84. */
    public static final Node longitude = term("longitude");

    /** Lower end of the interval printed with the value. */
    public static final Node lowerLimit = term("lowerLimit");

    /** Why there is no lower limit. */
    public static final Node lowerLimitComment = term("lowerLimitComment");

    /** The low end of the scale on which a person's value of the endpoint is measured. */
    public static final Node lowestValue = term("lowestValue");

    /** A keyword that is a main point. */
    public static final Node majorKeyword = term("majorKeyword");

    /** A subject heading that is a main point of the publication. */
    public static final Node majorTopic = term("majorTopic");

    /** How many parties do not know the assignment. */
    public static final Node masking = term("masking");

    /** More on masking, in the record's own words. */
    public static final Node maskingDescription = term("maskingDescription");

    /** Age up to which people can take part; absent when there is no upper limit. */
    public static final Node maximumAge = term("maximumAge");

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

    /** What the record adds on the method, such as covariates and adjustments. */
    public static final Node methodComment = term("methodComment");

    /** A milestone of the period. */
    public static final Node milestone = term("milestone");

    /** Age from which people can take part; absent when there is no lower limit. */
    public static final Node minimumAge = term("minimumAge");

    /** Why there is no value: not reported, not available, not applicable, not estimable, withheld. */
    public static final Node missingReason = term("missingReason");

    /** What the record adds on deaths from any cause. */
    public static final Node mortalityComment = term("mortalityComment");

    /** Who has the endpoint has received at most so many courses of the treatment in all. */
    public static final Node mostCourses = term("mostCourses");

    /** What stands behind the name, such as Jr. */
    public static final Node nameSuffix = term("nameSuffix");

    /** A few words that stand beside it, by which it is found in the text. */
    public static final Node near = term("near");

    /** Number of a journal in the catalogue of the National Library of Medicine. */
    public static final Node nlmId = term("nlmId");

    /** Whether the study declares that it has no statistical analysis plan to show. */
    public static final Node noAnalysisPlan = term("noAnalysisPlan");

    /** Margin and power of a test of non-inferiority or equivalence. */
    public static final Node nonInferiorityComment = term("nonInferiorityComment");

    /** How often the event happened in the group; one participant may have it more than once. */
    public static final Node numberOfEvents = term("numberOfEvents");

    /** How many references the publication has, by its record. */
    public static final Node numberOfReferences = term("numberOfReferences");

    /** How many units other than participants. */
    public static final Node numberOfUnits = term("numberOfUnits");

    /** The n of n/N: how many of the group. */
    public static final Node numerator = term("numerator");

    /** How the people of an observational study are chosen. */
    public static final Node observationalModel = term("observationalModel");

    /** Why the figures cannot be compared: they have another denominator, window, definition or population. */
    public static final Node obstacle = term("obstacle");

    /** An arm from which people of the group come. */
    public static final Node ofArm = term("ofArm");

    /** Title of the study as in its protocol; the brief title is dcterms:title. */
    public static final Node officialTitle = term("officialTitle");

    /** Organ system of the event, as the record names it. */
    public static final Node organSystem = term("organSystem");

    /** An organisation that an affiliation names by an identifier of ROR, Ringgold, GRID or the like. */
    public static final Node organisation = term("organisation");

    /** An analysis that fits no other field, in the record's words. */
    public static final Node otherAnalysis = term("otherAnalysis");

    /** An identifier of another kind. */
    public static final Node otherIdentifier = term("otherIdentifier");

    /** Primary, secondary or other, as declared. */
    public static final Node outcomeLevel = term("outcomeLevel");

    /** A declared outcome measure of the study. */
    public static final Node outcomeMeasure = term("outcomeMeasure");

    /** A posted outcome of the study. */
    public static final Node outcomeResult = term("outcomeResult");

    /** Primary, secondary, other pre-specified or post hoc, as the results say. */
    public static final Node outcomeType = term("outcomeType");

    /** Recruitment status of the study. */
    public static final Node overallStatus = term("overallStatus");

    /** How p relates to the p-value: equal to, less than, greater than. */
    public static final Node pQualifier = term("pQualifier");

    /** The number beside p; whether p is equal to it or below it is the p-qualifier. */
    public static final Node pValue = term("pValue");

    /** What the record adds on the p-value, such as the threshold. */
    public static final Node pValueComment = term("pValueComment");

    /** What was estimated, in the record's words; the statistic is given as a code too when the words are those of a known one. */
    public static final Node parameterName = term("parameterName");

    /** What kind of number the values are, by the registry's list; the statistic of each observation says the same in the core's terms, as far as it can. */
    public static final Node parameterType = term("parameterType");

    /** Nobody counted under the endpoint is counted under another part of the same whole: shares add up to no more than 100 percent. */
    public static final Node partOf = term("partOf");

    /** The participant flow of the study. */
    public static final Node participantFlow = term("participantFlow");

    /** A key for the patient within the document, ours and not the trial's; events with the same key are one patient's. */
    public static final Node patient = term("patient");

    /** Whether an observational study is a patient registry. */
    public static final Node patientRegistry = term("patientRegistry");

    /** Whether the study is a surveillance of a device in children that the FDA ordered. */
    public static final Node pediatricPostmarketSurveillance = term("pediatricPostmarketSurveillance");

    /** A period of the flow. */
    public static final Node period = term("period");

    /** Phase of drug development; a phase 2/3 study has two. */
    public static final Node phase = term("phase");

    /** Country or place where a journal or book is published. */
    public static final Node placeOfPublication = term("placeOfPublication");

    /** Whom to ask about the posted results: an organisation. */
    public static final Node pointOfContact = term("pointOfContact");

    /** A study whose participants are in the group. A group of one study pools that one. */
    public static final Node pools = term("pools");

    /** The analysis population of the group, such as all treated or intention to treat. */
    public static final Node population = term("population");

    /** Who is analysed, in the record's words. */
    public static final Node populationDescription = term("populationDescription");

    /** Rank in an order that the source has, from 1: of contributors, of the figures of a document. */
    public static final Node position = term("position");

    /** Postal code of the site. */
    public static final Node postalCode = term("postalCode");

    /** When the notice of a violation appeared in the registry. */
    public static final Node posted = term("posted");

    /** Number of the release that was shown with comments of the registry's review. */
    public static final Node postedRelease = term("postedRelease");

    /** What happened between enrolment and assignment to groups. */
    public static final Node preAssignmentDetails = term("preAssignmentDetails");

    /** When the last participant was or will be examined for the primary outcome. */
    public static final Node primaryCompletionDate = term("primaryCompletionDate");

    /** Whether the primary completion date is actual or estimated. */
    public static final Node primaryCompletionDateType = term("primaryCompletionDateType");

    /** What the interventions are for. */
    public static final Node primaryPurpose = term("primaryPurpose");

    /** The figure as the source prints it, trailing zeros and all. */
    public static final Node printed = term("printed");

    /** The confidence level as the source prints it. */
    public static final Node printedConfidenceLevel = term("printedConfidenceLevel");

    /** The spread as the source prints it. */
    public static final Node printedDispersion = term("printedDispersion");

    /** The frequency threshold as the source prints it. */
    public static final Node printedFrequencyThreshold = term("printedFrequencyThreshold");

    /** The lower limit as the source prints it. */
    public static final Node printedLowerLimit = term("printedLowerLimit");

    /** The p-value as the source prints it, comparator and all. */
    public static final Node printedPValue = term("printedPValue");

    /** The number of units as the source prints it. */
    public static final Node printedUnits = term("printedUnits");

    /** The upper limit as the source prints it. */
    public static final Node printedUpperLimit = term("printedUpperLimit");

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

    /** Where and when participants were recruited. */
    public static final Node recruitmentDetails = term("recruitmentDetails");

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

    /** The declared outcome measure that the result is of: level and title are the same and no other pair has both, or the time frame is the same too and no other pair has all three. */
    public static final Node registeredOutcome = term("registeredOutcome");

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

    /** When a submission or a notice was released. */
    public static final Node released = term("released");

    /** A country where the study was to be done and is not any more, as the record names it. */
    public static final Node removedCountry = term("removedCountry");

    /** A group of this part of the results. Groups are local to their part: the same identifier may name other people elsewhere. */
    public static final Node reportingGroup = term("reportingGroup");

    /** Whether the data of the outcome are posted. */
    public static final Node reportingStatus = term("reportingStatus");

    /** The publication, or the document that is its text, reports results of the study. */
    public static final Node reportsOn = term("reportsOn");

    /** Number in another registry than ClinicalTrials.gov of a study whose results are reported. */
    public static final Node reportsOnNumber = term("reportsOnNumber");

    /** When the registry gave a submission back for corrections. */
    public static final Node reset = term("reset");

    /** Whether the sponsor or an investigator is responsible for the record. */
    public static final Node responsiblePartyType = term("responsiblePartyType");

    /** How long the sponsor may keep results back. */
    public static final Node restrictionType = term("restrictionType");

    /** Whether an agreement restricts investigators in discussing or publishing results. */
    public static final Node restrictiveAgreement = term("restrictiveAgreement");

    /** When results first appeared in the registry. */
    public static final Node resultsFirstPosted = term("resultsFirstPosted");

    /** Whether the date of first posting of results is actual or estimated. */
    public static final Node resultsFirstPostedType = term("resultsFirstPostedType");

    /** When results first appeared together with comments of the registry's review. */
    public static final Node resultsFirstPostedWithComments = term("resultsFirstPostedWithComments");

    /** Whether the date of first posting with comments is actual or estimated. */
    public static final Node resultsFirstPostedWithCommentsType = term("resultsFirstPostedWithCommentsType");

    /** When results were first submitted to the registry. */
    public static final Node resultsFirstSubmitted = term("resultsFirstSubmitted");

    /** When results were first submitted, as the registry estimates while it does not show them. */
    public static final Node resultsFirstSubmittedEstimate = term("resultsFirstSubmittedEstimate");

    /** A submission of the study's results. */
    public static final Node resultsSubmission = term("resultsSubmission");

    /** Whether the study need not submit results. */
    public static final Node resultsWaived = term("resultsWaived");

    /** The notice that takes the publication back, wholly or in part, or the work that replaces it. */
    public static final Node retractedIn = term("retractedIn");

    /** The notice that retracts the publication that a reference names. */
    public static final Node retractionNotice = term("retractionNotice");

    /** What the contributor did. */
    public static final Node role = term("role");

    /** Route of administration. */
    public static final Node route = term("route");

    /** Heading of the table row. */
    public static final Node row = term("row");

    /** The rule that found the two figures comparable, or the obstacle. */
    public static final Node rule = term("rule");

    /** As far as the documents tell, the two groups are the same people; a curator has declared it. */
    public static final Node sameMembers = term("sameMembers");

    /** How the people of an observational study are chosen from the population. */
    public static final Node samplingMethod = term("samplingMethod");

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

    /** Sex of participants. */
    public static final Node sex = term("sex");

    /** A site of the study. */
    public static final Node site = term("site");

    /** Recruitment status of the site. */
    public static final Node siteStatus = term("siteStatus");

    /** Number of people in the group as its document states it. */
    public static final Node size = term("size");

    /** Vocabulary and version that the term is from, as the record writes it. */
    public static final Node sourceVocabulary = term("sourceVocabulary");

    /** A mission whose results the publication gives. */
    public static final Node spaceFlightMission = term("spaceFlightMission");

    /** Whether all principal investigators are employees of the sponsor. */
    public static final Node sponsorEmployees = term("sponsorEmployees");

    /** Age group that the limits of age touch, as the registry derives it. */
    public static final Node standardAge = term("standardAge");

    /** When the first participant was or will be enrolled. */
    public static final Node startDate = term("startDate");

    /** Whether the start date is actual or estimated. */
    public static final Node startDateType = term("startDateType");

    /** Start of the window in the offset unit; negative before the anchor. */
    public static final Node startOffset = term("startOffset");

    /** State or province of the site. */
    public static final Node state = term("state");

    /** What the record says of who issued the identifier, where the identifier's own form shows something else. */
    public static final Node statedRegistry = term("statedRegistry");

    /** What is claimed or defined, or what a case adds to its codes, in our own words. */
    public static final Node statement = term("statement");

    /** What kind of number the value is: a mean, a percentage, a rate. */
    public static final Node statistic = term("statistic");

    /** The method, when the record names it by a choice of the registry's data entry; the method in words is always given. */
    public static final Node statisticalMethod = term("statisticalMethod");

    /** A dated step. */
    public static final Node step = term("step");

    /** What happened. */
    public static final Node stepKind = term("stepKind");

    /** From whom the people of an observational study are chosen, in the record's own words. */
    public static final Node studyPopulation = term("studyPopulation");

    /** Interventional, observational or expanded access. */
    public static final Node studyType = term("studyType");

    /** Everybody in this group is also in the other. */
    public static final Node subgroupOf = term("subgroupOf");

    /** A substance that the publication is about. */
    public static final Node substance = term("substance");

    /** What follows the title. */
    public static final Node subtitle = term("subtitle");

    /** How long each participant of a patient registry is followed. */
    public static final Node targetDuration = term("targetDuration");

    /** Telephone number of a contact as the record writes it. */
    public static final Node telephone = term("telephone");

    /** Extension of the telephone number. */
    public static final Node telephoneExtension = term("telephoneExtension");

    /** Whether non-inferiority or equivalence was tested. */
    public static final Node testedNonInferiority = term("testedNonInferiority");

    /** Theme of the meeting that a publication was presented at. */
    public static final Node theme = term("theme");

    /** When an outcome is assessed or events are collected, in the words of the record. */
    public static final Node timeFrame = term("timeFrame");

    /** Whether an observational study looks back or forward. */
    public static final Node timePerspective = term("timePerspective");

    /** When the fact holds, the event began, or the dose is given. */
    public static final Node timePoint = term("timePoint");

    /** How many publications cite it, by the catalogue's count. */
    public static final Node timesCited = term("timesCited");

    /** A title with its sub- and superscripts, italics and formulas. */
    public static final Node titleMarkup = term("titleMarkup");

    /** Whether an expanded access study is under a treatment protocol. */
    public static final Node treatmentAccess = term("treatmentAccess");

    /** Whether the study is of a device that the FDA has neither approved nor cleared. */
    public static final Node unapprovedDevice = term("unapprovedDevice");

    /** Unit of a value, a dose or an offset; its notation is the UCUM code. */
    public static final Node unit = term("unit");

    /** Unit of the values in the record's words; the unit is given as a code too when the words are those of a known one. */
    public static final Node unitOfMeasure = term("unitOfMeasure");

    /** What is counted beside participants, such as eyes. */
    public static final Node unitsAnalyzed = term("unitsAnalyzed");

    /** A step of the study's results that are not shown yet. */
    public static final Node unpostedEvent = term("unpostedEvent");

    /** Whether results were submitted, taken back or given back for corrections. */
    public static final Node unpostedEventType = term("unpostedEventType");

    /** Who submitted results that the registry does not show yet. */
    public static final Node unpostedResponsibleParty = term("unpostedResponsibleParty");

    /** When the responsible party took a submission back. */
    public static final Node unreleased = term("unreleased");

    /** When the document was uploaded, to the minute and without time zone, so it is a text. */
    public static final Node uploaded = term("uploaded");

    /** Upper end of the interval printed with the value. */
    public static final Node upperLimit = term("upperLimit");

    /** Why there is no upper limit. */
    public static final Node upperLimitComment = term("upperLimitComment");

    /** Whether a product under study is made in the United States and exported. */
    public static final Node usExport = term("usExport");

    /** False when the record says that the identifier, or the entry of the author, is wrong. */
    public static final Node valid = term("valid");

    /** The number, in the unit of the fact. */
    public static final Node value = term("value");

    /** Whether the figures agree, agree within rounding or as an approximation, differ, or cannot be compared. */
    public static final Node verdict = term("verdict");

    /** When the record was last verified by its owner. */
    public static final Node verified = term("verified");

    /** The title in the language of the text. */
    public static final Node vernacularTitle = term("vernacularTitle");

    /** A finding that the study violated the duties to register and report, or what became of it. */
    public static final Node violation = term("violation");

    /** What was found or done: a violation, a correction, a penalty. */
    public static final Node violationType = term("violationType");

    /** MedDRA or CTCAE, when the source vocabulary is one of them with one version. */
    public static final Node vocabularyName = term("vocabularyName");

    /** Version of the vocabulary, such as 23.1; a name, not a number. */
    public static final Node vocabularyVersion = term("vocabularyVersion");

    /** A party that does not know the assignment. */
    public static final Node whoMasked = term("whoMasked");

    /** Reason for an early end. */
    public static final Node whyStopped = term("whyStopped");

    /** A reason for leaving in the period. */
    public static final Node withdrawal = term("withdrawal");

    /** An affiliation that names an organisation by an identifier; its label is its text. */
    public static final Node workplace = term("workplace");

    private Mst() {}

    private static Node term(String name) {
        return Iris.iri(NS + name);
    }
}
