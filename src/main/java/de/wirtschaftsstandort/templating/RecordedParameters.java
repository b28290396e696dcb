package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ReadLog;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first value of each parameter of a request. What a script asks for is recorded, present or not: the page is kept
 * for everybody who asks with the same values of those parameters, whatever else their query says.
 */
final class RecordedParameters extends AbstractMap<String, String> {

    private final Map<String, List<String>> values;
    private final ReadLog reads;

    RecordedParameters(Map<String, List<String>> values, ReadLog reads) {
        this.values = values;
        this.reads = reads;
    }

    /** All values of one parameter. */
    List<String> values(String name) {
        reads.add(ReadLog.parameter(name));
        return values.getOrDefault(name, List.of());
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        List<String> all = values(String.valueOf(name));
        return all.isEmpty() ? null : all.get(0);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        reads.add(ReadLog.ALL_PARAMETERS);
        Map<String, String> first = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            if (!all.isEmpty()) {
                first.put(name, all.get(0));
            }
        });
        return first.entrySet();
    }
}
