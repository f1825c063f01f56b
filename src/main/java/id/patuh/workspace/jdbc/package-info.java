/** Keeps the workspace in SQLite or PostgreSQL, with the same statements for both. */
@NullMarked
package id.patuh.workspace.jdbc;

import org.jspecify.annotations.NullMarked;
