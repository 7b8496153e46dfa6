package org.mstrials.harvest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.mstrials.model.Progress;

/**
 * One harvest: a question, asked of a service, and the folder that its answers go into. The first run gets everything,
 * the next ones what changed since; a run that was stopped is gone on with.
 *
 * @param question what to ask for
 * @param address of the service
 * @param folder of this question and no other
 * @param caller who asks
 * @param time the clock
 */
public record Harvest(Question question, URI address, Path folder, Caller caller, Time time) {
    /** Where ClinicalTrials.gov has its API. */
    public static final String CT_GOV = "https://clinicaltrials.gov/api/v2";

    /** Where NCBI has its E-utilities. */
    public static final String PUBMED = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAGE_SIZE = 1_000;

    /** Refuses what is no address with {@link WrongQuestion}. */
    public Harvest {
        Question.requireAddress(address);
    }

    /**
     * Asks until everything has come.
     *
     * @throws WrongQuestion when the folder belongs to something else
     * @throws org.mstrials.model.BadInstallation when the service does not answer, or refuses to
     */
    public Summary run(Progress progress) {
        return run(progress, PATIENCE, PAGE_SIZE);
    }

    /** For tests, which are less patient and have fewer records. */
    Summary run(Progress progress, Duration patience, int pageSize) {
        Instant start = time.now();
        Tally tally = new Tally(progress);
        try (HarvestFolder harvest = HarvestFolder.open(folder, question);
                Fetcher fetcher = new Fetcher(caller, time, patience)) {
            Retries retries = new Retries(fetcher, new RateLimit(time, pause()), time, progress, tally);
            progress.stage("asking " + address);
            Run run = Run.begin(harvest, start, retries, tally);
            switch (question) {
                case CtGovQuestion asked -> new CtGovApi(address, asked, pageSize).harvest(run);
                case PubMedQuestion asked -> new EUtilities(address, asked, caller, progress).harvest(run);
                case OaiQuestion asked -> new OaiRepository(asked, progress).harvest(run);
            }
            run.complete();
        }
        return tally.summary(Duration.between(start, time.now()));
    }

    /** From one request to the next: about 50 a minute, 3 a second (10 with a key), and one a second where none says. */
    private Duration pause() {
        return switch (question) {
            case CtGovQuestion asked -> Duration.ofMillis(1_200);
            case PubMedQuestion asked -> Duration.ofMillis(caller.ncbiKey().isPresent() ? 100 : 334);
            case OaiQuestion asked -> Duration.ofSeconds(1);
        };
    }
}
