package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What one document means, demands or does.
 *
 * @param id local identifier
 * @param kind endpoint definition, eligibility, method and so on
 * @param endpoint the endpoint that it defines or treats
 * @param studies studies for which it holds
 * @param statement the definition in our own words
 * @param place where it is printed
 */
public record Definition(
        String id,
        Code.DefinitionKind kind,
        Optional<String> endpoint,
        List<NctId> studies,
        String statement,
        Place place) {}
