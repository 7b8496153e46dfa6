/** Fetches records from ClinicalTrials.gov, PubMed and OAI-PMH repositories into a folder that a build reads. */
@NullMarked
package org.mstrials.harvest;

import org.jspecify.annotations.NullMarked;
