package org.mstrials.harvest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mstrials.model.NctId;

/**
 * A question to ClinicalTrials.gov: the studies that have one of the numbers, if there are any, and meet the parameters.
 *
 * @param ids numbers; none asks by the parameters alone
 * @param parameters of the API's operation /studies, such as query.cond
 */
public record CtGovQuestion(Set<NctId> ids, Map<String, String> parameters) implements Question {
    private static final Set<String> OURS =
            Set.of("format", "countTotal", "pageSize", "pageToken", "filter.ids", "postFilter.ids");

    /** Refuses, with {@link WrongQuestion}, to ask for everything, and parameters that paging needs itself. */
    public CtGovQuestion {
        ids = Set.copyOf(ids);
        parameters = Map.copyOf(parameters);
        if (ids.isEmpty() && parameters.isEmpty()) {
            throw new WrongQuestion("expected NCT numbers, --condition or --query, found none of them");
        }
        for (String name : parameters.keySet()) {
            if (OURS.contains(name)) {
                throw new WrongQuestion("expected a parameter that selects studies, found " + name
                        + ", which the program sets itself; numbers of studies are given as they are");
            }
        }
    }

    @Override
    public String service() {
        return "clinicaltrials.gov";
    }

    @Override
    public Map<String, List<String>> terms() {
        SortedMap<String, List<String>> terms = new TreeMap<>();
        parameters.forEach((name, value) -> terms.put(name, List.of(value)));
        if (!ids.isEmpty()) {
            terms.put("ids", ids.stream().sorted().map(NctId::value).toList());
        }
        return terms;
    }
}
