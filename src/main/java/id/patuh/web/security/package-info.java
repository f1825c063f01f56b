/** Who may do what: signing in, permissions, headers. */
@NullMarked
package id.patuh.web.security;

import org.jspecify.annotations.NullMarked;
