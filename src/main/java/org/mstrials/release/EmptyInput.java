package org.mstrials.release;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Mends Jena 6.0.0, in which a step of a query that follows a step without solutions fails with "Peek iterator is
 * already empty" (apache/jena issues 3751 and 3763): nothing in gives nothing out.
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

    @Override
    protected QueryIterator execute(OpFilter step, QueryIterator input) {
        return input.hasNext() ? super.execute(step, input) : input;
    }
}
