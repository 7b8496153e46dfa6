package org.mstrials.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The people a figure is about.
 *
 * @param id local identifier
 * @param label what the group is called
 * @param size number of people as the document states it
 * @param populations analysis populations that it serves
 * @param pools studies whose participants are in it
 * @param subgroupOf local identifiers of groups that contain it
 * @param sameMembers groups of other documents, as document/group, that are the same people as far as the documents tell
 * @param arms arms from which its people come
 * @param external whether they are people of another publication, cited for comparison
 * @param intervention identifier of the intervention concept that an external group received
 * @param note what a reader must know
 */
public record Group(
        String id,
        String label,
        OptionalLong size,
        List<Code.Population> populations,
        List<NctId> pools,
        List<String> subgroupOf,
        List<String> sameMembers,
        List<ArmName> arms,
        boolean external,
        Optional<String> intervention,
        Optional<String> note) {}
