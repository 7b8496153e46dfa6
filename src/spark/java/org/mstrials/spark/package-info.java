/** The conversion as a job for Apache Spark: the same statements as a build's, made on many machines. */
@NullMarked
package org.mstrials.spark;

import org.jspecify.annotations.NullMarked;
