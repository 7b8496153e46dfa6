package org.mstrials.model;

import java.util.Optional;

/**
 * Whether the sponsor may keep investigators from publishing.
 *
 * @param sponsorEmployees whether all principal investigators are employees of the sponsor
 * @param restrictive whether an agreement restricts them
 * @param restriction how long the sponsor may keep results back
 * @param details the agreement in the record's words
 */
public record Agreement(
        Optional<Boolean> sponsorEmployees,
        Optional<Boolean> restrictive,
        Optional<ResultCode.AgreementRestriction> restriction,
        Optional<String> details) {}
