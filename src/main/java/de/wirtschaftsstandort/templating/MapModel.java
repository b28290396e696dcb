package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with text keys as scripts see it. */
final class MapModel implements TemplateHashModelEx {

    private final Map<?, ?> map;
    private final ScriptWrapper wrapper;

    MapModel(Map<?, ?> map, ScriptWrapper wrapper) {
        this.map = map;
        this.wrapper = wrapper;
    }

    MapModel decoded() {
        return new MapModel(map, wrapper.decoded());
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        List<TemplateModel> keys = new ArrayList<>();
        map.keySet().forEach(key -> keys.add(new SimpleScalar(String.valueOf(key))));
        return new ListModel(keys, wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new ListModel(new ArrayList<>(map.values()), wrapper);
    }
}
