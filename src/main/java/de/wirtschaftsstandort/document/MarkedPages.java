package de.wirtschaftsstandort.document;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages that share what the marks in their content say. A page of a table has a thousand marks, each with a number that every other page uses too; kept by page,
 * they are half of a long document, and each new one is looked for among all before it.
 */
final class MarkedPages implements PageSupplier {

    /**
     * Rules and fills are typographical design; as backgrounds each would have to say where it lies, and no two would be the same.
     */
    static final COSName DESIGN = COSName.getPDFName("Layout");

    private static final COSName BACKGROUND = COSName.getPDFName("Background");

    private final Marks marks = new Marks();

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, marks);
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    /** Gives what a mark says a name that follows from it, so that what says the same is kept once and found without a search. */
    private static final class Marks extends COSDictionary {

        private final Map<COSDictionary, COSName> others = new HashMap<>();

        @Override
        public boolean containsValue(Object mark) {
            return mark instanceof COSDictionary;
        }

        @Override
        public COSName getKeyForValue(Object mark) {
            COSDictionary said = (COSDictionary) mark;
            COSName type = said.getCOSName(COSName.TYPE);
            if (BACKGROUND.equals(type)) {
                return keep(DESIGN, artifact(DESIGN));
            }
            if (said.size() == 1 && type != null) {
                return keep(type, said);
            }
            if (said.size() == 1 && said.containsKey(COSName.MCID)) {
                return keep(COSName.getPDFName("M" + said.getInt(COSName.MCID)), said);
            }
            return keep(others.computeIfAbsent(said, one -> COSName.getPDFName("Other" + others.size())), said);
        }

        private static COSDictionary artifact(COSName type) {
            COSDictionary said = new COSDictionary();
            said.setItem(COSName.TYPE, type);
            return said;
        }

        private COSName keep(COSName name, COSDictionary said) {
            if (!containsKey(name)) {
                said.setDirect(true);
                setItem(name, said);
            }
            return name;
        }
    }
}
