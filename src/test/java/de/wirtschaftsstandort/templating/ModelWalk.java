package de.wirtschaftsstandort.templating;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows every member of every model to a depth of six steps and calls every method with what it may want. */
final class ModelWalk {

    private static final int DEPTH = 6;

    private static final List<String> FORBIDDEN = List.of(
            "java.lang.Class",
            "java.lang.ClassLoader",
            "java.lang.Thread",
            "java.lang.Process",
            "java.lang.Runtime",
            "java.io.File",
            "java.nio.file.Path",
            "java.lang.reflect.AnnotatedElement",
            "javax.sql.DataSource",
            "jakarta.servlet.ServletContext",
            "jakarta.servlet.ServletRequest",
            "jakarta.servlet.ServletResponse",
            "jakarta.servlet.http.HttpSession",
            "org.springframework.beans.factory.BeanFactory",
            "org.springframework.core.env.Environment",
            "freemarker.template.Configuration",
            "freemarker.core.Environment");

    private static final List<String> VARIABLES = List.of(
            "content",
            "def",
            "model",
            "ctx",
            "state",
            "i18n",
            "components",
            "component",
            "cms",
            "user",
            "contextPath",
            "defaultBaseUrl",
            "cmsfn",
            "damfn",
            "navfn",
            "sitefn",
            "resfn",
            "searchfn",
            "jsonfn",
            "assets",
            "compress",
            "leak");

    /** Asked of everything that does not list its members. */
    private static final List<String> USUAL = List.of(
            "class",
            "classLoader",
            "session",
            "servletContext",
            "request",
            "response",
            "parent",
            "root",
            "content",
            "node",
            "definition",
            "parameters",
            "attributes",
            "scope",
            "services",
            "site",
            "rendering",
            "environment",
            "getClass",
            "title",
            "image",
            "main",
            "text",
            "@id",
            "@path",
            "get",
            "language",
            "areas");

    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> forbidden = new ArrayList<>();
    private List<List<TemplateModel>> arguments = List.of();

    Set<String> seen() {
        return seen;
    }

    /** Class names of the beans met. */
    Set<String> kinds() {
        return kinds;
    }

    /** Paths to objects no script may hold. */
    List<String> forbidden() {
        return forbidden;
    }

    void from(TemplateHashModel root) throws TemplateModelException {
        TemplateModel content = root.get("content");
        arguments = List.of(
                List.of(),
                List.of(content),
                List.of(new SimpleScalar("title")),
                List.of(content, new SimpleScalar("title")),
                List.of(new SimpleScalar("/p"), new SimpleScalar("website")),
                List.of(content, new SimpleNumber(1)),
                List.of(new SimpleScalar("jcr:aaaaaaaa-2222-3333-4444-555555555555"), new SimpleScalar("large")),
                List.of(new SimpleScalar("jcr:aaaaaaaa-2222-3333-4444-555555555555")),
                List.of(
                        new SimpleScalar("website"),
                        new SimpleScalar("x"),
                        new SimpleScalar("/"),
                        new SimpleScalar("")));
        for (String name : VARIABLES) {
            visit(name, root.get(name), 0);
        }
    }

    private void visit(String path, @Nullable TemplateModel model, int depth) {
        if (model == null || !kinds.add(kind(path, model, depth))) {
            return;
        }
        seen.add(path);
        inspect(path, model);
        if (depth == DEPTH) {
            return;
        }
        if (model instanceof TemplateHashModel hash) {
            names(hash).forEach(name -> visit(path + "." + name, member(hash, name), depth + 1));
        }
        if (model instanceof TemplateSequenceModel sequence) {
            visit(path + "[0]", item(sequence), depth + 1);
        }
        if (model instanceof TemplateMethodModelEx method) {
            arguments.forEach(given -> visit(path + "()", answer(method, given), depth + 1));
        }
    }

    /** Objects of one kind offer the same members; methods and lists are told apart by where they hang. */
    private static String kind(String path, TemplateModel model, int depth) {
        if (model instanceof BeanModel bean) {
            return bean.bean().getClass().getName();
        }
        boolean distinct =
                model instanceof TemplateMethodModelEx || model instanceof TemplateSequenceModel || depth == 0;
        return model.getClass().getName() + (distinct ? path.replaceAll(".*\\.(?=[^.]+\\.[^.]+$)", "") : "");
    }

    private void inspect(String path, TemplateModel model) {
        List<Object> held = new ArrayList<>(List.of(model));
        if (model instanceof BeanModel bean) {
            held.add(bean.bean());
        }
        if (model instanceof WrapperTemplateModel wrapper) {
            held.add(wrapper.getWrappedObject());
        }
        if (model instanceof AdapterTemplateModel adapter) {
            held.add(adapter.getAdaptedObject(Object.class));
        }
        held.stream()
                .filter(object -> isForbidden(object.getClass()))
                .forEach(object -> forbidden.add(path + ": " + object.getClass().getName()));
    }

    private static boolean isForbidden(@Nullable Class<?> type) {
        if (type == null) {
            return false;
        }
        if (FORBIDDEN.contains(type.getName()) || isForbidden(type.getSuperclass())) {
            return true;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (isForbidden(implemented)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(TemplateHashModel hash) {
        Set<String> names = new LinkedHashSet<>(USUAL);
        if (hash instanceof BeanModel bean) {
            VisibleMembers members = VisibleMembers.of(bean.bean().getClass());
            members.all().forEach(method -> {
                names.add(method.getName());
                String rest = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
                names.add(Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
            });
        } else if (hash instanceof FunctionsModel || hash instanceof ContextModel) {
            for (Class<?> part : List.of(
                    CmsNodeFunctions.class,
                    CmsLinkFunctions.class,
                    CmsModeFunctions.class,
                    CmsTextFunctions.class,
                    AssetFunctions.class,
                    NavigationFunctions.class,
                    SiteFunctions.class,
                    ResourceFunctions.class,
                    SearchFunctions.class,
                    JsonFunctions.class,
                    FrontEndAssets.class,
                    ContextView.class)) {
                VisibleMembers.of(part).all().forEach(method -> {
                    names.add(method.getName());
                    String rest = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
                    names.add(Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
                });
            }
        }
        if (hash instanceof TemplateHashModelEx listed) {
            try {
                names.addAll(Arguments.keys(listed));
            } catch (TemplateModelException unlisted) {
                names.add("keys");
            }
        }
        return names;
    }

    private static @Nullable TemplateModel member(TemplateHashModel hash, String name) {
        try {
            return hash.get(name);
        } catch (TemplateModelException refused) {
            return null;
        }
    }

    private static @Nullable TemplateModel item(TemplateSequenceModel sequence) {
        try {
            return sequence.size() == 0 ? null : sequence.get(0);
        } catch (TemplateModelException refused) {
            return null;
        }
    }

    private static @Nullable TemplateModel answer(TemplateMethodModelEx method, List<TemplateModel> given) {
        try {
            return method.exec(given) instanceof TemplateModel model ? model : null;
        } catch (TemplateModelException refused) {
            return null;
        }
    }
}
