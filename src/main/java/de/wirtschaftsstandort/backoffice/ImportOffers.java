package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.openimmo.ObjectRefused;
import de.wirtschaftsstandort.openimmo.OfferDraft;
import de.wirtschaftsstandort.openimmo.OfferDraft.Note;
import de.wirtschaftsstandort.openimmo.OfferKind;
import de.wirtschaftsstandort.openimmo.ReadObject;
import de.wirtschaftsstandort.openimmo.ReadOffer;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes drafts of the objects of an OpenImmo file, in one transaction. Nothing is published and nothing that is there is
 * changed: an object whose number is known already is named and left.
 */
@Service
@OnlyWithBackoffice
public class ImportOffers {

    private static final PropertyKey ESTATE = PropertyKey.of("estate");
    private static final PropertyKey SOURCE = PropertyKey.of("source");

    private final ContentAccess access;
    private final ContentSessions sessions;
    private final Municipalities municipalities;
    private final AuditLog audit;
    private final CurrentUser current;
    private final TransactionTemplate transactions;

    ImportOffers(
            ContentAccess access,
            ContentSessions sessions,
            Municipalities municipalities,
            AuditLog audit,
            CurrentUser current,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.sessions = sessions;
        this.municipalities = municipalities;
        this.audit = audit;
        this.current = current;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Where the drafts come to stand.
     *
     * @param apps of the kinds the person sees
     * @param folders in their workspaces
     * @param languages of the site beside the default one
     */
    public record Target(Map<OfferKind, ContentApp> apps, Map<OfferKind, NodePath> folders, List<String> languages) {

        public Target {
            apps = Map.copyOf(apps);
            folders = Map.copyOf(folders);
            languages = List.copyOf(languages);
        }
    }

    /** What would become of the objects, without writing anything. */
    public List<ImportedOffer> check(List<ReadObject> objects, Target target) {
        Run run = new Run(target);
        return objects.stream().map(object -> run.read(object).line()).toList();
    }

    public List<ImportedOffer> write(List<ReadObject> objects, Target target) {
        Run run = new Run(target);
        return Objects.requireNonNull(transactions.execute(status -> {
            List<ImportedOffer> lines =
                    objects.stream().map(object -> run.write(run.read(object))).toList();
            run.commit();
            return lines;
        }));
    }

    /** An object with what is to be written of it, if anything. */
    private record Result(ImportedOffer line, Optional<OfferDraft> draft) {}

    private final class Run {

        private final Target target;
        private final ReadOffer reader;
        private final Map<OfferKind, Optional<ContentNode>> folders = new EnumMap<>(OfferKind.class);
        private final Map<OfferKind, String> refusals = new EnumMap<>(OfferKind.class);
        private final Map<String, Boolean> estates = new HashMap<>();
        private final Map<OfferKind, Set<String>> numbers = new EnumMap<>(OfferKind.class);
        private final Map<OfferKind, Set<String>> names = new EnumMap<>(OfferKind.class);
        private final Map<OfferKind, ContentSession> open = new EnumMap<>(OfferKind.class);
        private final List<String> subjects = new ArrayList<>();

        Run(Target target) {
            this.target = target;
            Map<String, String> keys = keys();
            this.reader = new ReadOffer(
                    target.languages(), key -> Optional.ofNullable(keys.get(key)), RichTextPolicy::sanitised);
            for (OfferKind kind : OfferKind.values()) {
                Optional<ContentNode> folder = Optional.ofNullable(
                                target.folders().get(kind))
                        .flatMap(path -> access.author().find(kind.workspace(), path));
                folders.put(kind, folder);
                refusals.put(kind, refusal(kind, folder));
                List<ContentNode> there = folder.map(ContentNode::children).orElse(List.of());
                numbers.put(
                        kind,
                        there.stream()
                                .flatMap(item -> item.text("siteNo").stream())
                                .collect(Collectors.toCollection(HashSet::new)));
                names.put(kind, there.stream().map(ContentNode::name).collect(Collectors.toCollection(HashSet::new)));
            }
        }

        /** Official keys of municipalities by key and by name. */
        private Map<String, String> keys() {
            Map<String, String> keys = new HashMap<>();
            for (Municipality one : municipalities.all()) {
                keys.put(one.ags(), one.ags());
                keys.put(one.name(), one.ags());
            }
            return keys;
        }

        Result read(ReadObject object) {
            try {
                OfferDraft draft = reader.of(object);
                String refusal = refusal(draft);
                ImportedOffer line = new ImportedOffer(
                        object.number(),
                        object.line(),
                        Optional.of(draft.kind()),
                        draft.siteNo(),
                        draft.title(),
                        refusal,
                        draft.siteNo(),
                        Optional.empty(),
                        notes(draft));
                return new Result(line, refusal.isEmpty() ? Optional.of(draft) : Optional.empty());
            } catch (ObjectRefused refused) {
                return new Result(refused(object, refused.reason(), refused.word()), Optional.empty());
            }
        }

        private ImportedOffer refused(ReadObject object, String reason, String word) {
            return new ImportedOffer(
                    object.number(),
                    object.line(),
                    Optional.empty(),
                    "",
                    "",
                    reason,
                    word,
                    Optional.empty(),
                    List.of());
        }

        /** What stands against every object of the kind; empty for nothing. */
        private String refusal(OfferKind kind, Optional<ContentNode> folder) {
            ContentApp app = target.apps().get(kind);
            if (app == null || folder.isEmpty()) {
                return "folder";
            }
            return access.may(Actions.CONTENT_WRITE, folder.get()) && mayAdd(app, folder.get()) ? "" : "forbidden";
        }

        private String refusal(OfferDraft draft) {
            String ofAll = refusals.getOrDefault(draft.kind(), "folder");
            if (!ofAll.isEmpty()) {
                return ofAll;
            }
            return numbers.getOrDefault(draft.kind(), Set.of()).add(draft.siteNo()) ? "" : "present";
        }

        private boolean mayAdd(ContentApp app, ContentNode folder) {
            try {
                access.requireTo(
                        Actions.CONTENT_WRITE, app.workspace(), folder.path().child("eintrag"), app.type());
                return true;
            } catch (ContentForbidden forbidden) {
                return false;
            }
        }

        private List<Note> notes(OfferDraft draft) {
            List<Note> notes = new ArrayList<>(draft.notes());
            if (draft.values().containsKey(ESTATE) && !hasEstate(draft)) {
                notes.add(new Note("estate", List.of()));
            }
            return notes;
        }

        private boolean hasEstate(OfferDraft draft) {
            return Optional.ofNullable(draft.values().get(ESTATE))
                    .map(PropertyValue::asText)
                    .map(id -> estates.computeIfAbsent(id, this::isEstate))
                    .orElse(false);
        }

        private boolean isEstate(String id) {
            return NodeId.parse(id)
                    .flatMap(node -> access.author().find("estates", node))
                    .isPresent();
        }

        ImportedOffer write(Result result) {
            return result.draft().map(draft -> write(result.line(), draft)).orElse(result.line());
        }

        private ImportedOffer write(ImportedOffer line, OfferDraft draft) {
            ContentApp app = Objects.requireNonNull(target.apps().get(draft.kind()));
            ContentNode folder =
                    folders.getOrDefault(draft.kind(), Optional.empty()).orElseThrow();
            Map<PropertyKey, PropertyValue> values = new HashMap<>(draft.values());
            values.put(SOURCE, PropertyValue.of("import"));
            if (!hasEstate(draft)) {
                values.remove(ESTATE);
            }
            Set<String> taken = names.getOrDefault(draft.kind(), new HashSet<>());
            String name = NodeNames.free(NodeNames.of(draft.title(), "eintrag"), taken);
            try {
                NodeId node = open.computeIfAbsent(
                                draft.kind(),
                                kind -> sessions.open(
                                        kind.workspace(),
                                        current.require().account().loginName()))
                        .add(folder.id(), NodeId.random(), name, app.newItems(), values);
                taken.add(name);
                subjects.add(EditTree.subject(app, folder.path().child(name)));
                return line.at(node);
            } catch (ContentRefused refused) {
                return refused(draft.object(), "content", draft.siteNo());
            }
        }

        void commit() {
            open.values().forEach(ContentSession::commit);
            subjects.forEach(subject -> audit.record("content.created", subject, "OpenImmo"));
        }
    }
}
