package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.location.CheckTour;
import de.wirtschaftsstandort.location.HotspotKind;
import de.wirtschaftsstandort.location.TourFault;
import de.wirtschaftsstandort.location.TourOutline;
import de.wirtschaftsstandort.location.TourOutline.Angle;
import de.wirtschaftsstandort.location.TourOutline.Point;
import de.wirtschaftsstandort.location.TourOutline.Standpoint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form of a tour seen as a tour: what cannot be walked is said at the input that is wrong. */
final class TourForm {

    private final FormData data;
    private final Map<String, Map<String, String>> inputs = new HashMap<>();

    private TourForm(FormData data) {
        this.data = data;
    }

    static List<FormFault> faults(List<FormPart> parts, FormData data) {
        TourForm form = new TourForm(data);
        List<Standpoint> scenes =
                form.entries(parts, "", "scenes").map(form::scene).toList();
        return CheckTour.faults(new TourOutline(scenes)).stream()
                .map(form::fault)
                .toList();
    }

    /** Parts of one entry and where its inputs begin. */
    private record Entry(String at, List<FormPart> parts) {}

    private Stream<Entry> entries(List<FormPart> parts, String base, String name) {
        return flat(parts, base).entrySet().stream()
                .filter(input -> input.getKey() instanceof FormPart.Repeat repeat
                        && repeat.field().name().equals(name))
                .flatMap(input -> data.filled(input.getValue() + FormPart.Repeat.ORDER).stream()
                        .map(token -> input.getValue() + "." + token)
                        .map(at -> new Entry(at, ((FormPart.Repeat) input.getKey()).parts())))
                .filter(entry -> WriteForm.isFilled(entry.parts(), entry.at() + ".", data));
    }

    private Standpoint scene(Entry entry) {
        keep(entry);
        List<Point> points = entries(entry.parts(), entry.at() + ".", "hotspots")
                .map(this::point)
                .toList();
        return new Standpoint(entry.at(), typed(entry, "key"), numbers(entry), points);
    }

    private Point point(Entry entry) {
        keep(entry);
        String kind = typed(entry, "kind");
        String target = HotspotKind.parse(kind)
                .map(HotspotKind::property)
                .filter(property -> !property.isEmpty())
                .map(property -> typed(entry, property))
                .orElse("");
        return new Point(entry.at(), kind, target, typed(entry, "title"), numbers(entry));
    }

    private List<Angle> numbers(Entry entry) {
        return CheckTour.numbers().stream()
                .sorted()
                .filter(name -> !typed(entry, name).isEmpty())
                .map(name -> new Angle(name, typed(entry, name)))
                .toList();
    }

    private FormFault fault(TourFault fault) {
        String key = inputs.getOrDefault(fault.at(), Map.of()).getOrDefault(fault.property(), fault.at());
        return new FormFault(key, "form.fault." + fault.key(), fault.argument(), "");
    }

    private String typed(Entry entry, String property) {
        String input = inputs.getOrDefault(entry.at(), Map.of()).get(property);
        return input == null ? "" : data.first(input).strip();
    }

    private void keep(Entry entry) {
        Map<String, String> names = new HashMap<>();
        flat(entry.parts(), entry.at() + ".")
                .forEach((part, input) -> names.putIfAbsent(part.field().name(), input));
        inputs.put(entry.at(), names);
    }

    /** The parts with values of their own in the default language, by the names of their inputs. */
    private static Map<FormPart, String> flat(List<FormPart> parts, String base) {
        Map<FormPart, String> flat = new LinkedHashMap<>();
        for (FormPart part : parts) {
            if (part instanceof FormPart.Group group) {
                flat.putAll(flat(group.parts(), base + group.key() + "."));
            } else if (part.language().isEmpty()) {
                flat.put(part, base + part.key());
            }
        }
        return flat;
    }
}
