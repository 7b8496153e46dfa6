package org.mstrials.build.check;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How bad a finding is (SHACL, section 2.1.4). */
public enum Severity {
    /** It cannot be so. */
    VIOLATION,
    /** It does not fit; the source may have a reason that it does not give. */
    WARNING,
    /** A reader should know before using the figure. */
    INFO;

    Node node() {
        return switch (this) {
            case VIOLATION -> SHACL.Violation;
            case WARNING -> SHACL.Warning;
            case INFO -> SHACL.Info;
        };
    }
}
