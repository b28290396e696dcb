package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as scripts see it. */
final class ListModel implements TemplateSequenceModel, TemplateCollectionModel {

    private final List<?> list;
    private final ScriptWrapper wrapper;

    ListModel(List<?> list, ScriptWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    ListModel decoded() {
        return new ListModel(list, wrapper.decoded());
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> items = list.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(items.next());
            }

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }
        };
    }
}
