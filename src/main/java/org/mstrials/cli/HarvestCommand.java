package org.mstrials.cli;

import picocli.CommandLine.Command;

/** Fetches records; one command a service. */
@Command(
        name = "harvest",
        mixinStandardHelpOptions = true,
        description =
                "Fetches records into a folder that build reads. Called again with the same question, goes on where it"
                        + " was stopped, and then asks only for what changed.",
        subcommands = {HarvestCtGovCommand.class, HarvestPubMedCommand.class, HarvestOaiCommand.class})
final class HarvestCommand {}
