package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.shared.CountyTime;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The only door between Java objects and scripts: lets through values, collections and types marked
 * {@link de.wirtschaftsstandort.shared.TemplateVisible}, and refuses everything else.
 */
final class ScriptWrapper implements ObjectWrapper {

    /** Days are days in Germany, whatever the server's clock is set to. */
    private static final Set<Class<?>> PRINTED_AS_TEXT = Set.of(
            NodeId.class, NodePath.class, BinaryHash.class, UUID.class, URI.class, Locale.class, YearMonth.class);

    private final boolean escaping;
    private final Function<ContentNode, TemplateModel> nodes;

    /**
     * @param escaping whether texts print escaped
     * @param nodes how a content node looks to scripts
     */
    ScriptWrapper(boolean escaping, Function<ContentNode, TemplateModel> nodes) {
        this.escaping = escaping;
        this.nodes = nodes;
    }

    /** Without content nodes and with texts as they are: for templates with auto-escaping and FreeMarker's own needs. */
    static ScriptWrapper plain() {
        return new ScriptWrapper(false, node -> new SimpleScalar(node.name()));
    }

    ScriptWrapper decoded() {
        return new ScriptWrapper(false, nodes);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object == null || object instanceof TemplateModel) {
            return (TemplateModel) object;
        }
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof CharSequence text) {
            return text(text.toString());
        }
        if (object instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (object instanceof Year year) {
            return new SimpleNumber(year.getValue());
        }
        if (object instanceof Number number) {
            return new SimpleNumber(number);
        }
        TemplateModel other = date(object);
        return other != null ? other : composite(object);
    }

    TemplateModel text(String text) {
        return escaping ? new HtmlText(text, false) : new SimpleScalar(text);
    }

    private static @Nullable TemplateModel date(Object object) {
        if (object instanceof LocalDate day) {
            return new SimpleDate(Date.from(day.atStartOfDay(CountyTime.ZONE).toInstant()), TemplateDateModel.DATE);
        }
        Instant instant = object instanceof Instant point
                ? point
                : object instanceof OffsetDateTime offset
                        ? offset.toInstant()
                        : object instanceof ZonedDateTime zoned
                                ? zoned.toInstant()
                                : object instanceof LocalDateTime local
                                        ? local.atZone(CountyTime.ZONE).toInstant()
                                        : object instanceof Date date ? date.toInstant() : null;
        return instant == null ? null : new SimpleDate(Date.from(instant), TemplateDateModel.DATETIME);
    }

    private TemplateModel composite(Object object) throws TemplateModelException {
        if (object instanceof ContentNode node) {
            return nodes.apply(node);
        }
        if (object instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        if (object instanceof Collection<?> collection) {
            return new ListModel(collection instanceof List<?> list ? list : new ArrayList<>(collection), this);
        }
        if (object instanceof Object[] array) {
            return new ListModel(Arrays.asList(array), this);
        }
        if (PRINTED_AS_TEXT.contains(object.getClass())) {
            return text(object.toString());
        }
        VisibleMembers members = VisibleMembers.of(object.getClass());
        if (members.isEmpty() && object instanceof Enum<?> constant) {
            return text(constant.name());
        }
        if (members.isEmpty()) {
            throw new TemplateModelException(
                    "a value of type " + object.getClass().getName() + " is not for templates");
        }
        if (object instanceof Enum<?> constant) {
            return new BeanModel.Printed(object, members, this, constant.name());
        }
        return object instanceof PrintedAs printed
                ? new BeanModel.Printed(object, members, this, printed.text())
                : new BeanModel(object, members, this);
    }
}
