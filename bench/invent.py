#!/usr/bin/env python3
"""Invents registry records in the form of ClinicalTrials.gov's API v2: bench/invent.py NUMBER OUT [EVERY].

Every EVERY-th record (8 when not given, as in the registry) has posted results. Files hold 1,000 records, one a line. The
same arguments give the same bytes: each record is drawn from its own number. Sizes follow those of real records: about 10 kB
without results, 80 kB with them. Names, numbers and texts are made up; only codes and MeSH identifiers are real.
"""
import json, math, pathlib, random, sys

WORDS = """active baseline brain change clinical cohort combined confirmed controlled course daily disability disease dose early
effect endpoint enhancing exposure function group infusion interval lesion measured monthly new onset open oral participants
period placebo progression randomised rate relapse response safety scale score screening sequence stable status study symptoms
therapy tolerability treated treatment visit weekly worsening""".split()
SYLLABLES = "al be co du fi ga lo mi na or pre qui ra sel tu ver xo zan".split()
CITIES = [("Aldport", "Norland", "United States"), ("Bremhaven", "Westmark", "Germany"), ("Castelno", "Alta", "Italy"),
          ("Dunmere", "Kestshire", "United Kingdom"), ("Estrelle", "Ouest", "France"), ("Fjordby", "Midt", "Denmark")]
MESHES = [("D009103", "Multiple Sclerosis"), ("D020529", "Multiple Sclerosis, Relapsing-Remitting"), ("D003866", "Depressive Disorder"),
          ("D001943", "Breast Neoplasms"), ("D006333", "Heart Failure"), ("D003924", "Diabetes Mellitus, Type 2"), ("D001249", "Asthma")]
ORGANS = ["Blood and lymphatic system disorders", "Cardiac disorders", "Gastrointestinal disorders", "Infections and infestations",
          "Nervous system disorders", "Skin and subcutaneous tissue disorders", "General disorders", "Vascular disorders"]
PHASES = [["PHASE1"], ["PHASE2"], ["PHASE3"], ["PHASE4"], ["PHASE2", "PHASE3"], ["NA"]]


class Inventor:
    def __init__(self, number):
        self.random = random.Random(number)
        self.id = f"NCT8{number:07}"

    def some(self, mean, most):
        """A count with a long tail, as counts in registry records have."""
        return max(1, min(most, round(self.random.expovariate(1 / mean))))

    def words(self, number):
        return " ".join(self.random.choices(WORDS, k=number)).capitalize()

    def text(self, sentences):
        return " ".join(self.words(self.random.randint(8, 20)) + "." for _ in range(sentences))

    def name(self):
        return "".join(self.random.choices(SYLLABLES, k=3)).capitalize()

    def day(self, first, last):
        return f"{self.random.randint(first, last)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"

    def record(self, results):
        arms = [f"{self.name()} {10 * (i + 1)} mg" for i in range(min(self.some(2, 6) + results, 6))]
        drugs = sorted({arm.split()[0] for arm in arms})
        count = 20 * len(arms) + self.some(300, 20_000)
        mesh = self.random.sample(MESHES, k=self.random.randint(1, 2))
        outcomes = lambda number: [{"measure": f"{self.words(6)} ({i + 1})", "description": self.text(2),
                                    "timeFrame": f"{self.random.randint(1, 104)} weeks"} for i in range(number)]
        primary, secondary = outcomes(self.some(1.5, 8)), outcomes(self.some(8, 60))
        submitted, start, end = self.day(2005, 2012), self.day(2005, 2012)[:7], self.day(2013, 2018)
        posted = lambda day: {"date": day, "type": "ACTUAL"}
        status = {"statusVerifiedDate": "2024-01", "overallStatus": "COMPLETED", "expandedAccessInfo": {"hasExpandedAccess": False},
                  "startDateStruct": {"date": start}, "primaryCompletionDateStruct": posted(end), "completionDateStruct": posted(end),
                  "studyFirstSubmitDate": submitted, "studyFirstSubmitQcDate": submitted, "studyFirstPostDateStruct": posted(submitted),
                  "lastUpdateSubmitDate": "2024-01-15", "lastUpdatePostDateStruct": posted("2024-01-16")}
        sponsor = f"{self.name()} {self.random.choice(['University', 'Pharma', 'Hospital'])}"
        protocol = {
            "identificationModule": {"nctId": self.id, "orgStudyIdInfo": {"id": f"{self.name()[:3].upper()}-{self.random.randint(1, 9999)}"},
                                     "organization": {"fullName": sponsor, "class": "OTHER"},
                                     "briefTitle": self.words(9), "officialTitle": self.words(18)},
            "statusModule": status,
            "sponsorCollaboratorsModule": {"responsibleParty": {"type": "SPONSOR"}, "leadSponsor": {"name": sponsor, "class": "OTHER"},
                                           "collaborators": [{"name": f"{self.name()} Foundation", "class": "OTHER"}]},
            "oversightModule": {"oversightHasDmc": True, "isFdaRegulatedDrug": True, "isFdaRegulatedDevice": False},
            "descriptionModule": {"briefSummary": self.text(8), "detailedDescription": self.text(15)},
            "conditionsModule": {"conditions": [label for _, label in mesh], "keywords": [self.words(2) for _ in range(4)]},
            "designModule": {"studyType": "INTERVENTIONAL", "phases": self.random.choice(PHASES),
                             "designInfo": {"allocation": "RANDOMIZED", "interventionModel": "PARALLEL", "primaryPurpose": "TREATMENT",
                                            "maskingInfo": {"masking": "DOUBLE", "whoMasked": ["PARTICIPANT", "INVESTIGATOR"]}},
                             "enrollmentInfo": {"count": count, "type": "ACTUAL"}},
            "armsInterventionsModule": {
                "armGroups": [{"label": arm, "type": "EXPERIMENTAL", "description": self.text(1),
                               "interventionNames": [f"Drug: {arm.split()[0]}"]} for arm in arms],
                "interventions": [{"type": "DRUG", "name": drug, "description": self.text(1),
                                   "armGroupLabels": [arm for arm in arms if arm.startswith(drug + " ")]} for drug in drugs]},
            "outcomesModule": {"primaryOutcomes": primary, "secondaryOutcomes": secondary},
            "eligibilityModule": {"eligibilityCriteria": self.text(20), "healthyVolunteers": False, "sex": "ALL",
                                  "minimumAge": "18 Years", "maximumAge": "65 Years", "stdAges": ["ADULT"]},
            "contactsLocationsModule": {"overallOfficials": [{"name": f"{self.name()} {self.name()}, MD", "affiliation": sponsor,
                                                              "role": "STUDY_DIRECTOR"}],
                                        "locations": [self.site() for _ in range(self.some(8, 300))]},
            "referencesModule": {"references": [{"pmid": str(30_000_000 + self.random.randrange(5_000_000)), "type": "DERIVED",
                                                 "citation": self.text(2)} for _ in range(self.some(2, 30))]}}
        record = {"protocolSection": protocol}
        if results:
            posted_on = self.day(2019, 2023)
            status |= {"resultsFirstSubmitDate": posted_on, "resultsFirstSubmitQcDate": posted_on, "resultsFirstPostDateStruct": posted(posted_on)}
            record["resultsSection"] = self.results(arms, count // len(arms), primary, secondary)
        ids = [{"id": id, "term": term} for id, term in mesh]
        return record | {"derivedSection": {"miscInfoModule": {"versionHolder": "2024-02-01"},
                                            "conditionBrowseModule": {"meshes": ids}}, "hasResults": results}

    def site(self):
        city, state, country = self.random.choice(CITIES)
        return {"facility": f"{self.name()} Hospital", "city": city, "state": state, "zip": f"{self.random.randrange(10**5):05}",
                "country": country, "geoPoint": {"lat": round(self.random.uniform(36, 60), 5), "lon": round(self.random.uniform(-9, 25), 5)}}

    def difference(self):
        """An estimate, its interval and the p-value that follows from both."""
        estimate, error = self.random.uniform(-2, 2), self.random.uniform(0.3, 1)
        return {"pValue": f"{math.erfc(abs(estimate / error) / math.sqrt(2)):.4f}", "statisticalMethod": "ANCOVA",
                "paramType": "Mean Difference (Final Values)", "paramValue": f"{estimate:.3f}", "ciPctValue": "95", "ciNumSides": "TWO_SIDED",
                "ciLowerLimit": f"{estimate - 1.96 * error:.3f}", "ciUpperLimit": f"{estimate + 1.96 * error:.3f}"}

    def results(self, arms, size, primary, secondary):
        groups = lambda kind: [{"id": f"{kind}{i:03}", "title": arm, "description": self.words(12)} for i, arm in enumerate(arms)]
        ids = lambda kind: [f"{kind}{i:03}" for i in range(len(arms))]
        denoms = lambda kind: [{"units": "Participants", "counts": [{"groupId": id, "value": str(size)} for id in ids(kind)]}]
        numbers = lambda kind: [{"groupId": id, "value": f"{self.random.uniform(1, 90):.2f}", "spread": f"{self.random.uniform(0.5, 9):.3f}"}
                                for id in ids(kind)]
        def achieved(share):
            return [{"groupId": id, "numSubjects": str(round(size * share))} for id in ids("FG")]
        def measure(type, outcome):
            return outcome | {"title": outcome["measure"], "type": type, "populationDescription": self.text(1), "reportingStatus": "POSTED",
                              "paramType": "MEAN", "dispersionType": "Standard Deviation", "unitOfMeasure": "units on a scale",
                              "groups": groups("OG"), "denoms": denoms("OG"),
                              "classes": [{"title": f"Week {12 * (i + 1)}", "categories": [{"measurements": numbers("OG")}]}
                                          for i in range(self.some(3, 20))]} | ({"analyses": [{
                                  "groupIds": ids("OG")[:2], "groupDescription": self.text(1), "nonInferiorityType": "SUPERIORITY",
                                  **self.difference()}]}
                                  if type == "PRIMARY" and len(arms) > 1 else {})
        measures = [measure("PRIMARY", one) for one in primary] + [measure("SECONDARY", one) for one in secondary]
        for one in measures:
            del one["measure"]
        event = lambda term, organ, most: {
            "term": term, "organSystem": organ, "sourceVocabulary": "MedDRA 20.0", "assessmentType": "SYSTEMATIC_ASSESSMENT",
            "stats": [{"groupId": id, "numEvents": (n := self.random.randint(0, most)), "numAffected": n, "numAtRisk": size} for id in ids("EG")]}
        events = lambda number, most: [event(f"{self.name()} {self.random.choice(WORDS)}", self.random.choice(ORGANS), min(most, size))
                                       for _ in range(number)]
        return {
            "participantFlowModule": {"groups": groups("FG"), "periods": [{"title": "Overall Study", "milestones": [
                {"type": "STARTED", "achievements": achieved(1)}, {"type": "COMPLETED", "achievements": achieved(0.75)},
                {"type": "NOT COMPLETED", "achievements": [{"groupId": id, "numSubjects": str(size - round(size * 0.75))} for id in ids("FG")]}]}]},
            "baselineCharacteristicsModule": {"groups": groups("BG"), "denoms": denoms("BG"), "measures": [
                {"title": "Age, Continuous", "paramType": "MEAN", "dispersionType": "STANDARD_DEVIATION", "unitOfMeasure": "years",
                 "classes": [{"categories": [{"measurements": numbers("BG")}]}]}]},
            "outcomeMeasuresModule": {"outcomeMeasures": measures},
            "adverseEventsModule": {"frequencyThreshold": "5", "timeFrame": "2 years", "description": self.text(1),
                                    "eventGroups": [group | {"seriousNumAffected": size // 10, "seriousNumAtRisk": size,
                                                             "otherNumAffected": size // 2, "otherNumAtRisk": size} for group in groups("EG")],
                                    "seriousEvents": events(self.some(40, 900), size // 20), "otherEvents": events(self.some(25, 400), size // 4)},
            "moreInfoModule": {"certainAgreement": {"piSponsorEmployee": True},
                               "pointOfContact": {"title": "Study Director", "organization": f"{self.name()} Pharma"}}}


def main():
    number, out = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    every = int(sys.argv[3]) if len(sys.argv) > 3 else 8
    out.mkdir(parents=True)
    for first in range(0, number, 1000):
        with (out / f"{first:08}.ndjson").open("w") as file:
            for i in range(first, min(first + 1000, number)):
                file.write(json.dumps(Inventor(i).record(i % every == 0), separators=(",", ":")) + "\n")


main()
