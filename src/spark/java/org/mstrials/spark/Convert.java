package org.mstrials.spark;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.mstrials.rdf.Iris;
import org.mstrials.source.Disclosure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job's main class, for spark-submit. */
@Command(
        name = "ms-trials-spark",
        mixinStandardHelpOptions = true,
        description = "Converts records to N-Quads on the machines of a Spark cluster.")
public final class Convert implements Callable<Integer> {
    @Parameters(
            paramLabel = "URI",
            arity = "1..*",
            description =
                    "Files, folders or archives of records and folders of evidence tables, in any Hadoop file system.")
    private List<String> inputs = List.of();

    @Option(
            names = "--out",
            paramLabel = "URI",
            required = true,
            description = "Folder that does not exist yet, which every machine can reach.")
    private String out = "";

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            required = true,
            description = "The folder ontology of ms-trials, where this is started.")
    private Path ontology = Path.of("");

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.HOME,
            description = "What the data's IRIs start with (default: ${DEFAULT-VALUE}).")
    private String base = Iris.HOME;

    @Option(
            names = "--slice",
            paramLabel = "BYTES",
            defaultValue = "33554432",
            description = "Cut larger files about so, where they can be cut (default: ${DEFAULT-VALUE}).")
    private long slice = 1 << 25;

    @Option(
            names = "--parts",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many tasks a stage has at most (default: ${DEFAULT-VALUE}).")
    private int parts = 1000;

    @Option(names = "--with-contacts", description = "As of ms-trials build.")
    private boolean withContacts;

    @Option(names = "--with-abstracts", description = "As of ms-trials build.")
    private boolean withAbstracts;

    /** Starts the job. */
    public static void main(String[] arguments) {
        JenaSystem.init();
        int code = new CommandLine(new Convert()).execute(arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        Instant start = Instant.now();
        Installation installation = new Installation(ontology, base, new Disclosure(withContacts, withAbstracts));
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("ms-trials"))) {
            SparkConversion.Outcome done =
                    SparkConversion.of(spark, installation, out, parts).convert(inputs, slice);
            System.out.printf(
                    "%,d accepted, %,d rejected, %,d statements, %.1f seconds%n",
                    done.accepted(),
                    done.rejected(),
                    done.written().quads(),
                    Duration.between(start, Instant.now()).toMillis() / 1000.0);
        }
        return CommandLine.ExitCode.OK;
    }
}
