package org.mstrials.release;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Mends Jena 6.0.0, in which a step of a query that follows a step without solutions fails with "Peek iterator is
 * already empty" (apache/jena issues 3751 and 3763): nothing in gives nothing out. And has queries stop within a path.
 */
public final class EmptyInput extends OpExecutorTDB2 {
    private EmptyInput(ExecutionContext context) {
        super(context);
    }

    /** Mends the execution of queries on a data set. */
    public static void mend(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), EmptyInput::new);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern step, QueryIterator input) {
        return input.hasNext() ? super.execute(step, input) : input;
    }

    @Override
    protected QueryIterator execute(OpBGP step, QueryIterator input) {
        return input.hasNext() ? super.execute(step, input) : input;
    }

    /** Jena follows a path to all its ends before it gives the first one, and does not look whether it should stop. */
    @Override
    protected QueryIterator execute(OpPath step, QueryIterator input) {
        ExecutionContext stoppable = ExecutionContext.copyChangeActiveGraph(execCxt, new StoppableGraph(execCxt));
        return new QueryIterPath(step.getTriplePath(), input, stoppable);
    }

    @Override
    protected QueryIterator execute(OpFilter step, QueryIterator input) {
        return input.hasNext() ? super.execute(step, input) : input;
    }
}
