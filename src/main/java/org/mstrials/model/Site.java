package org.mstrials.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A place where a study is done.
 *
 * @param facility name of the hospital or institute
 * @param city city, which may be no city ("Investigative Centers")
 * @param state state or province
 * @param postalCode postal code
 * @param country country by the registry's name
 * @param status recruitment status of the site
 * @param point where the city is
 * @param contacts whom to ask
 */
public record Site(
        Optional<String> facility,
        Optional<String> city,
        Optional<String> state,
        Optional<String> postalCode,
        Optional<String> country,
        Optional<RegistryCode.OverallStatus> status,
        Optional<Point> point,
        List<Contact> contacts) {

    /**
     * A point in WGS 84.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Point(BigDecimal latitude, BigDecimal longitude) {}
}
