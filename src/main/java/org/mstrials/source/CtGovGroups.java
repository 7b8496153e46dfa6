package org.mstrials.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.mstrials.model.ResultGroup;

/** The groups of one part of a results section, and what names them there: groups are local to their part. */
record CtGovGroups(List<ResultGroup> groups) {

    /** Reads a part's own list. */
    static CtGovGroups read(Cursor part) {
        Set<String> seen = new HashSet<>();
        return new CtGovGroups(part.objects("groups", group -> group(group, seen)));
    }

    /** Reads one group; the second of the same identifier is lost. */
    static Optional<ResultGroup> group(Cursor group, Set<String> seen) {
        return group.required("id", "the group's identifier")
                .filter(id -> isFirst(group, "id", id, seen))
                .map(id -> new ResultGroup(id, group.text("title"), group.markup("description")));
    }

    /** Reads a list of which each entry is about one group. A group has one entry: the second is lost. */
    <T> List<T> each(Cursor parent, String list, BiFunction<Cursor, String, T> read) {
        Set<String> seen = new HashSet<>();
        return parent.objects(
                list,
                entry -> entry.required("groupId", "the identifier of a group")
                        .filter(id -> isFirst(entry, "groupId", id, seen))
                        .map(id -> read.apply(entry, known(entry, "groupId", id))));
    }

    /** An identifier as it stands; one that no group of the part has is reported. */
    String known(Cursor cursor, String field, String id) {
        if (groups.stream().noneMatch(group -> group.id().equals(id))) {
            cursor.notice(
                    field,
                    id,
                    "one of the groups " + groups.stream().map(ResultGroup::id).toList());
        }
        return id;
    }

    private static boolean isFirst(Cursor cursor, String field, String id, Set<String> seen) {
        boolean isFirst = seen.add(id);
        if (!isFirst) {
            cursor.complaints().field(cursor.path() + '.' + field, Complaints.quote(id), "each group once");
        }
        return isFirst;
    }
}
