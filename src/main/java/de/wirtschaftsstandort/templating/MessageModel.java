package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;

/** {@code i18n}: texts of the modules' bundles in the page's language; an unknown key prints itself. */
final class MessageModel implements TemplateHashModel {

    private final PageScope scope;
    private final boolean decoded;

    MessageModel(PageScope scope, boolean decoded) {
        this.scope = scope;
        this.decoded = decoded;
    }

    MessageModel decoded() {
        return new MessageModel(scope, true);
    }

    @Override
    public TemplateModel get(String key) {
        if (key.equals("get")) {
            return (TemplateMethodModelEx) arguments -> {
                if (arguments.isEmpty()) {
                    throw new TemplateModelException("i18n.get needs the key of a text");
                }
                Object filled = arguments.size() < 2 ? null : Arguments.natural((TemplateModel) arguments.get(1));
                List<?> values = filled == null ? List.of() : filled instanceof List<?> many ? many : List.of(filled);
                return text(Arguments.text((TemplateModel) arguments.get(0)), values.toArray());
            };
        }
        return text(key);
    }

    private TemplateModel text(String key, Object... arguments) {
        String text = scope.services().messages().text(key, scope.context().language(), arguments);
        return decoded ? new SimpleScalar(text) : new HtmlText(text, false);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
