// Everything here is an extra: each screen works without it.
import { columnSearch } from "./backoffice/column-search.js";
import { itemForm } from "./backoffice/form.js";
import { leavingWarning } from "./backoffice/leaving.js";
import { lists } from "./backoffice/list.js";
import { pageTree } from "./backoffice/page-tree.js";
import { rowMenus } from "./backoffice/row-menu.js";
import { selectAll } from "./backoffice/select.js";
import { liveHints } from "./backoffice/hints.js";
import { trees } from "./backoffice/tree.js";
import { uploads } from "./backoffice/upload.js";
import { focalPoint } from "./backoffice/focal.js";
import { tourEditor } from "./backoffice/tour-editor.js";
import { shortcuts } from "./backoffice/shortcuts.js";

if (window.parent !== window) {
  // In a window of the page editor the screen around the form is there already.
  document.documentElement.classList.add("framed");
}
shortcuts(document);
leavingWarning(document);
selectAll(document);
liveHints(document);
uploads(document);
focalPoint(document);
lists(document);
columnSearch(document);
pageTree(document);
rowMenus(document);
trees(document);
itemForm(document);
tourEditor(document);
