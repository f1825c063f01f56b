/** Packs as folders of YAML files: read, validated and explained by file and line. */
@NullMarked
package id.patuh.regulation.yaml;

import org.jspecify.annotations.NullMarked;
