package de.wirtschaftsstandort.backoffice;

import java.util.List;

/** What a package brings to the form of the items of one workspace: checks of the item as a whole, and a script. */
public interface FormAddition {

    String workspace();

    /** What stands against saving and no field can say by itself. */
    List<FormFault> faults(List<FormPart> parts, FormData data);

    /** Name of the script among the assets of the backoffice. */
    String script();

    /** Name of the style sheet that the script needs. */
    String style();
}
