package id.patuh.regulation;

import org.jspecify.annotations.Nullable;

/**
 * Words for people, as they stand in a pack.
 *
 * @param english null where a pack writes such words in Indonesian only: the basis of a source, the name of a case, the
 *     reason for a change that no example notices
 */
public record WrittenText(
        Place place, String indonesian, @Nullable String english) {}
