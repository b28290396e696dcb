// Everything here is an extra: each screen works without it.
import { shortcuts } from "./backoffice/shortcuts.js";
import { leavingWarning } from "./backoffice/leaving.js";
import { selectAll } from "./backoffice/select.js";
import { liveHints } from "./backoffice/hints.js";
import { uploads } from "./backoffice/upload.js";
import { focalPoint } from "./backoffice/focal.js";

shortcuts(document);
leavingWarning(document);
selectAll(document);
liveHints(document);
uploads(document);
focalPoint(document);
