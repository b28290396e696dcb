package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PublishingUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/** The fields of the index, and the document of a node. */
final class NodeDocument {

    static final String KEY = "key";
    static final String ID = "id";
    static final String ID_COLUMN = "id_column";
    static final String WORKSPACE = "workspace";
    static final String WITHIN = "within";
    static final String TYPE = "type";

    /** Of pages and items, not of their parts: the workspace with each path they lie within, so that one term says a place. */
    static final String ITEM = "item";

    static final String SPELLING = "spelling_";
    static final String POINT = "point";

    private NodeDocument() {}

    static String titleField(String language) {
        return "title_" + language;
    }

    static String textField(String language) {
        return "text_" + language;
    }

    static String keywordsField(String language) {
        return "keywords_" + language;
    }

    /** Words as they are written, for finding the one a mistyped word may have meant. */
    static String spellingField(String language) {
        return SPELLING + language;
    }

    static String nameField(String language) {
        return "name_" + language;
    }

    static String orderField(String name) {
        return "order_" + name;
    }

    static Term key(String workspace, NodeId id) {
        return new Term(KEY, workspace + "/" + id);
    }

    static String item(String workspace, NodePath within) {
        return workspace + ":" + within.value();
    }

    /** Empty when the node says nothing. */
    static Optional<Document> of(ContentNode node, List<String> languages, DescribeItems descriptions) {
        Document document = new Document();
        Set<String> unsearched = descriptions.unsearched(node.workspace());
        boolean says = false;
        for (String language : languages) {
            String text = NodeTexts.text(node, language, unsearched);
            says |= !text.isBlank();
            document.add(new TextField(titleField(language), NodeTexts.title(node, language), Field.Store.NO));
            document.add(new TextField(textField(language), text, Field.Store.YES));
        }
        if (!says) {
            return Optional.empty();
        }
        Term key = key(node.workspace(), node.id());
        document.add(new StringField(key.field(), key.text(), Field.Store.NO));
        document.add(new StoredField(ID, node.id().toString()));
        document.add(new BinaryDocValuesField(ID_COLUMN, AllNodes.bytes(node.id())));
        document.add(new StringField(WORKSPACE, node.workspace(), Field.Store.YES));
        document.add(new StringField(TYPE, node.nodeType(), Field.Store.NO));
        if (node.parent().filter(parent -> PublishingUnit.isPart(parent, node)).isEmpty()) {
            Traits traits = descriptions.traits(node).orElse(Traits.NONE);
            for (String language : languages) {
                ItemFields.addTexts(document, node, traits, language, unsearched);
            }
            ItemFields.addTraits(document, traits);
            document.add(new StringField(ITEM, item(node.workspace(), NodePath.ROOT), Field.Store.NO));
            for (NodePath at = node.path(); !at.isRoot(); at = at.parent()) {
                document.add(new StringField(ITEM, item(node.workspace(), at), Field.Store.NO));
            }
        }
        for (NodePath at = node.path(); !at.isRoot(); at = at.parent()) {
            document.add(new StringField(WITHIN, at.value(), Field.Store.NO));
        }
        return Optional.of(document);
    }
}
