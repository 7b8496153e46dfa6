@NullMarked
package org.mstrials.web;

import org.jspecify.annotations.NullMarked;
