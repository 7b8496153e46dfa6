/** The command line: one class a command. */
@NullMarked
package org.mstrials.cli;

import org.jspecify.annotations.NullMarked;
