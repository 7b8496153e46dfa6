package org.mstrials.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One dose schedule in an arm, as a document states it.
 *
 * @param id local identifier
 * @param arm the arm
 * @param intervention the intervention's name in the registry record
 * @param dose amount of one administration; absent when the document states none
 * @param unit unit of the amount
 * @param route route of administration
 * @param schedule when doses are given, in few words
 * @param timePoint local identifier of the time of the course
 */
public record Regimen(
        String id,
        ArmName arm,
        String intervention,
        Optional<BigDecimal> dose,
        Optional<Code.Unit> unit,
        Optional<Code.Route> route,
        Optional<String> schedule,
        Optional<String> timePoint) {}
