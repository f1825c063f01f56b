/** What tests share. */
@NullMarked
package id.patuh.testsupport;

import org.jspecify.annotations.NullMarked;
