package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.CountyTime;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what a script passes into what a Java method takes. */
final class Arguments {

    private Arguments() {}

    /** Null stays null; so does the empty default {@code x!} where a node or an object is wanted. */
    static @Nullable Object convert(@Nullable TemplateModel given, Class<?> wanted) throws TemplateModelException {
        if (given == null || (wanted != Object.class && wanted.isInstance(given))) {
            return given;
        }
        if (wanted == String.class) {
            return text(given);
        }
        if (wanted == Object.class) {
            return natural(given);
        }
        if (wanted == NodeArgument.class) {
            return NodeArgument.of(given);
        }
        if (wanted == ContentNode.class) {
            NodeArgument node = NodeArgument.of(given);
            return node == null ? null : node.node();
        }
        if (given instanceof BeanModel bean && wanted.isInstance(bean.bean())) {
            return bean.bean();
        }
        return value(given, wanted);
    }

    private static @Nullable Object value(TemplateModel given, Class<?> wanted) throws TemplateModelException {
        if (given instanceof TemplateNumberModel number) {
            return number(number.getAsNumber(), wanted);
        }
        if (given instanceof TemplateBooleanModel truth && (wanted == boolean.class || wanted == Boolean.class)) {
            return truth.getAsBoolean();
        }
        if (given instanceof TemplateDateModel date && wanted == LocalDate.class) {
            return date.getAsDate().toInstant().atZone(CountyTime.ZONE).toLocalDate();
        }
        if (given instanceof TemplateDateModel date && wanted == Instant.class) {
            return date.getAsDate().toInstant();
        }
        if (given instanceof TemplateSequenceModel sequence && wanted.isAssignableFrom(List.class)) {
            return list(sequence);
        }
        if (given instanceof TemplateHashModelEx hash && wanted.isAssignableFrom(Map.class)) {
            return map(hash);
        }
        if (given instanceof TemplateScalarModel scalar && wanted.isEnum()) {
            return constant(scalar.getAsString(), wanted);
        }
        throw new TemplateModelException("cannot use this value as " + wanted.getSimpleName());
    }

    /** As it was written, not as it would be printed. */
    static String text(TemplateModel given) throws TemplateModelException {
        if (given instanceof HtmlText html) {
            return html.raw();
        }
        if (given instanceof TemplateScalarModel scalar) {
            String text = scalar.getAsString();
            return text == null ? "" : text;
        }
        if (given instanceof TemplateNumberModel number) {
            return new BigDecimal(number.getAsNumber().toString()).toPlainString();
        }
        throw new TemplateModelException("cannot use this value as text");
    }

    static @Nullable Object natural(@Nullable TemplateModel given) throws TemplateModelException {
        if (given == null || given instanceof NodeModel) {
            return given;
        }
        if (given instanceof BeanModel bean) {
            return bean.bean();
        }
        if (given instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (given instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (given instanceof TemplateDateModel date) {
            return date.getAsDate().toInstant();
        }
        if (given instanceof TemplateScalarModel) {
            return text(given);
        }
        if (given instanceof TemplateSequenceModel sequence) {
            return list(sequence);
        }
        return given instanceof TemplateHashModelEx hash ? map(hash) : given;
    }

    private static List<@Nullable Object> list(TemplateSequenceModel sequence) throws TemplateModelException {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            list.add(natural(sequence.get(i)));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String key : keys(hash)) {
            map.put(key, natural(hash.get(key)));
        }
        return map;
    }

    static List<String> keys(TemplateHashModelEx hash) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        TemplateCollectionModel all = hash.keys();
        for (TemplateModelIterator i = all.iterator(); i.hasNext(); ) {
            keys.add(text(i.next()));
        }
        return keys;
    }

    private static Object number(Number number, Class<?> wanted) throws TemplateModelException {
        BigDecimal exact = new BigDecimal(number.toString());
        if (wanted == int.class || wanted == Integer.class) {
            return exact.intValue();
        }
        if (wanted == long.class || wanted == Long.class) {
            return exact.longValue();
        }
        if (wanted == double.class || wanted == Double.class) {
            return exact.doubleValue();
        }
        if (wanted.isAssignableFrom(BigDecimal.class)) {
            return exact;
        }
        throw new TemplateModelException("cannot use a number as " + wanted.getSimpleName());
    }

    private static Object constant(String name, Class<?> type) throws TemplateModelException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw new TemplateModelException("'" + name + "' is none of " + Arrays.toString(type.getEnumConstants()));
    }
}
