package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows every method a script may call, from every function object, to the types it can answer. */
class ReachableObjectsTests {

    private static final int DEPTH = 6;

    /** What a script may hold: values, containers, and the package's own models. */
    private static final Set<String> HARMLESS = Set.of(
            "java.lang.String",
            "java.lang.Object",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.time.Instant",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "freemarker.template.TemplateModel");

    /** The registration of others' objects and what they are registered as. */
    private static final Set<String> NO_FUNCTION_OBJECTS =
            Set.of("DomainFunctions", "PageFunctions", "TemplateFunctions");

    private static final List<Class<?>> ROOTS = List.of(
            CmsNodeFunctions.class,
            CmsLinkFunctions.class,
            CmsModeFunctions.class,
            CmsTextFunctions.class,
            AssetFunctions.class,
            NavigationFunctions.class,
            SiteFunctions.class,
            ResourceFunctions.class,
            SearchFunctions.class,
            CategoryFunctions.class,
            TagFunctions.class,
            ImageFunctions.class,
            RestFunctions.class,
            FinderFunctions.class,
            FormFunctions.class,
            SharingFunctions.class,
            JsonFunctions.class,
            ReferenceFunctions.class,
            MeasureBoardFunctions.class,
            TourFunctions.class,
            PlotFunctions.class,
            EventFunctions.class,
            TypeFunctions.class,
            FrontEndAssets.class,
            ContextView.class,
            StateView.class,
            JcrNode.class);

    @Test
    void reachesOnlyValuesAndVisibleTypes() {
        assertThat(unfit(ROOTS)).isEmpty();
    }

    @Test
    void leavesNoFunctionObjectOut() throws IOException {
        Set<String> walked = ROOTS.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/de/wirtschaftsstandort/templating"))) {
            assertThat(sources.map(source -> source.getFileName().toString())
                            .filter(name -> name.endsWith("Functions.java"))
                            .map(name -> name.replace(".java", ""))
                            .filter(name -> !NO_FUNCTION_OBJECTS.contains(name)))
                    .isNotEmpty()
                    .allMatch(walked::contains);
        }
    }

    @Test
    void findsATypeThatLeadsOut() {
        assertThat(unfit(List.of(Opened.class))).containsExactly("java.lang.ClassLoader");
    }

    /** Leads out over two steps. */
    @TemplateVisible
    public interface Opened {
        List<Step> steps();

        /** The first of them. */
        @TemplateVisible
        interface Step {
            ClassLoader loader();
        }
    }

    private static List<String> unfit(List<Class<?>> roots) {
        List<String> unfit = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>(roots);
        Deque<Map.Entry<Class<?>, Integer>> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(Map.entry(root, 0)));
        while (!open.isEmpty()) {
            Map.Entry<Class<?>, Integer> next = open.remove();
            for (Method method : VisibleMembers.of(next.getKey()).all()) {
                for (Class<?> answer : classes(method.getGenericReturnType(), new ArrayList<>())) {
                    if (answer.isPrimitive() || HARMLESS.contains(answer.getName()) || !seen.add(answer)) {
                        continue;
                    }
                    if (answer.isEnum() && VisibleMembers.of(answer).isEmpty()) {
                        continue; // scripts get its name as a text
                    }
                    if (VisibleMembers.of(answer).isEmpty()) {
                        unfit.add(answer.getName());
                    } else if (next.getValue() < DEPTH) {
                        open.add(Map.entry(answer, next.getValue() + 1));
                    }
                }
            }
        }
        return unfit;
    }

    private static List<Class<?>> classes(Type type, List<Class<?>> found) {
        if (type instanceof Class<?> plain) {
            found.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType parameterized) {
            classes(parameterized.getRawType(), found);
            for (Type argument : parameterized.getActualTypeArguments()) {
                classes(argument, found);
            }
        } else if (type instanceof WildcardType wildcard) {
            classes(wildcard.getUpperBounds()[0], found);
        }
        return found;
    }
}
