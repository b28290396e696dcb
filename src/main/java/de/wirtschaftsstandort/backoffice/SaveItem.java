package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.StaleRevision;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a form and writes it in one transaction; what somebody else wrote meanwhile is never written over. */
@Service
@OnlyWithBackoffice
public class SaveItem {

    private final ContentAccess access;
    private final ItemForms forms;
    private final NewPlaces places;
    private final ContentSessions sessions;
    private final Drafts drafts;
    private final CompletePage complete;
    private final AuditLog audit;
    private final CurrentUser current;
    private final TransactionTemplate transactions;

    SaveItem(
            ContentAccess access,
            ItemForms forms,
            NewPlaces places,
            ContentSessions sessions,
            Drafts drafts,
            CompletePage complete,
            AuditLog audit,
            CurrentUser current,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.forms = forms;
        this.places = places;
        this.sessions = sessions;
        this.drafts = drafts;
        this.complete = complete;
        this.audit = audit;
        this.current = current;
        this.transactions = new TransactionTemplate(transactions);
    }

    public SaveOutcome save(ContentApp app, ItemForm form, SaveRequest request) {
        return request.revision() == 0 ? create(app, form, request) : change(app, form, request);
    }

    private SaveOutcome create(ContentApp app, ItemForm form, SaveRequest request) {
        NewPlace place = places.of(app, request.parent());
        String name = place.free(request.data().first(app.definition().source().describedBy()));
        NodePath path = place.parent().child(name);
        access.requireTo(Actions.CONTENT_WRITE, app.workspace(), path, app.type());
        Optional<ContentNode> twin = access.author().find(app.workspace(), request.node());
        if (twin.isPresent()) {
            // Sent twice, or the id of something else: in neither case another item.
            return new SaveOutcome.Saved(
                    access.require(app.workspace(), request.node(), Actions.CONTENT_READ)
                            .id(),
                    twin.get().revision());
        }
        List<FormFault> faults = forms.faults(app, form, request.data(), FormData.EMPTY, request.language());
        if (!faults.isEmpty()) {
            return new SaveOutcome.Refused(faults);
        }
        transactions.executeWithoutResult(status -> {
            ContentSession session = open(app);
            place.add(session, request.node(), name);
            write(app, form, request, session);
            audit.record("content.created", EditTree.subject(app, path), "");
            if (app.template().isPresent()) {
                complete.complete(request.node());
            }
        });
        return saved(app, request);
    }

    private SaveOutcome change(ContentApp app, ItemForm form, SaveRequest given) {
        ContentNode node = access.require(app.workspace(), given.node(), Actions.CONTENT_READ);
        if (!app.holds(node)) {
            throw new ContentMissing("item " + given.node() + " of app '" + app.name() + "'");
        }
        FormData stored = forms.data(form, node);
        SaveRequest request = given.with(withClosed(form, node, given.data(), stored));
        List<String> changed = form.fieldNames()
                .filter(field -> !request.data().of(field).isSame(stored.of(field)))
                .toList();
        requireFields(node, changed);
        if (changed.isEmpty()) {
            drafts.discard(current.require().account().id(), app.workspace(), request.node());
            return new SaveOutcome.Saved(node.id(), node.revision());
        }
        if (node.revision() != request.revision()) {
            return stale(app, form, request);
        }
        List<FormFault> faults = forms.faults(app, form, request.data(), stored, request.language());
        if (!faults.isEmpty()) {
            return new SaveOutcome.Refused(faults);
        }
        try {
            transactions.executeWithoutResult(status -> {
                ContentSession session = open(app);
                session.expectRevision(request.node(), request.revision());
                write(app, form, request, session);
                audit.record("content.saved", EditTree.subject(app, node.path()), String.join(", ", changed));
            });
        } catch (StaleRevision overtaken) {
            return stale(app, form, request);
        }
        return saved(app, request);
    }

    /** Browsers leave out inputs that are closed; what is in them stays. */
    private FormData withClosed(ItemForm form, ContentNode node, FormData data, FormData stored) {
        Set<String> closed = form.parts().stream()
                .map(FormPart::field)
                .filter(field -> field.readOnly() || !access.mayField(Actions.CONTENT_WRITE, node, field.name()))
                .map(Field::name)
                .filter(field -> data.of(field).isSame(FormData.EMPTY))
                .collect(Collectors.toSet());
        return data.with(closed, stored);
    }

    private void requireFields(ContentNode node, List<String> changed) {
        for (String field : changed) {
            if (!access.mayField(Actions.CONTENT_WRITE, node, field)) {
                throw new ContentForbidden("field '" + field + "' of '" + node.path() + "'");
            }
        }
        if (changed.isEmpty()) {
            access.requireTo(Actions.CONTENT_READ, node);
        }
    }

    private void write(ContentApp app, ItemForm form, SaveRequest request, ContentSession session) {
        new WriteForm(forms.text(), session, app.workspace()).write(form.parts(), request.data(), request.node());
        session.commit();
        drafts.discard(current.require().account().id(), app.workspace(), request.node());
    }

    private ContentSession open(ContentApp app) {
        return sessions.open(app.workspace(), current.require().account().loginName());
    }

    private SaveOutcome saved(ContentApp app, SaveRequest request) {
        return new SaveOutcome.Saved(
                request.node(),
                access.require(app.workspace(), request.node(), Actions.CONTENT_READ)
                        .revision());
    }

    private SaveOutcome stale(ContentApp app, ItemForm form, SaveRequest request) {
        ContentNode now = access.require(app.workspace(), request.node(), Actions.CONTENT_READ);
        FormData theirs = forms.data(form, now);
        List<String> fields = form.fieldNames()
                .filter(field -> !request.data().of(field).isSame(theirs.of(field)))
                .toList();
        return new SaveOutcome.Stale(
                theirs, now.revision(), now.text("mgnl:lastModifiedBy").orElse(""), fields);
    }

    /** The form as the editor decided: their own values, and those of the other person where they chose them. */
    public static FormData resolved(FormData mine, FormData theirs, List<String> fieldsOfTheirs) {
        return mine.with(Set.copyOf(fieldsOfTheirs), theirs);
    }
}
