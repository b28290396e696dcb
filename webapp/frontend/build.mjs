// Builds the style sheets and modules of site and backoffice with hashed names and the manifests that map logical names
// to them. Called by Maven with the two output folders; does nothing when no input has changed since the last build.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "../../target/classes/light-modules/standort/webresources/build"));
const backofficeOut = resolve(process.argv[3] ?? join(here, "../../target/classes/backoffice-assets"));
const manifests = [join(out, "manifest.json"), join(backofficeOut, "manifest.json")];
const stampFile = join(here, "node_modules/.built-inputs");

const inputs = fingerprint();
if (manifests.every((file) => existsSync(file)) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === inputs) {
  process.exit(0);
}
if (!existsSync(join(here, "node_modules/.package-lock.json")) || lockHasChanged()) {
  // Packages never run code of their own at installation.
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

const { build } = await import("esbuild");
const names = await bundle(["src/site.css", "src/site.js", "src/tour.css", "src/tour.js", "src/icon.svg"], out);
for (const entry of ["site.css", "site.js"]) {
  // Themes link the plain names and add their own fingerprint.
  copyFileSync(join(out, names[entry]), join(out, entry));
}
await bundle(["src/backoffice.css", "src/backoffice.js", "src/page-editor.js", "src/backoffice/rich-text.js", "src/tour.css", "src/tour.js", "src/icon.svg"], backofficeOut);
writeFileSync(stampFile, inputs);

/** Fills the folder afresh and answers its manifest. */
async function bundle(entryPoints, outdir) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const result = await build({
    absWorkingDir: here,
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    // The oldest browsers with light-dark(), popover and nesting; older ones get the plain light design.
    target: ["chrome123", "firefox128", "safari17.5"],
    loader: { ".woff2": "file", ".svg": "copy" },
    entryNames: "[name].[hash]",
    assetNames: "[name].[hash]",
    legalComments: "none",
    logLevel: "warning",
  });
  const written = manifest(result.metafile.outputs);
  writeFileSync(join(outdir, "manifest.json"), JSON.stringify(written, null, 2) + "\n");
  return written;
}

/** Logical name to file name, both without folders. */
function manifest(outputs) {
  const entries = Object.keys(outputs)
    .map((file) => basename(file))
    .map((file) => [file.replace(/\.[A-Z0-9]{8}(\.[a-z0-9]+)$/, "$1"), file]);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["build.mjs", "package-lock.json", ...sources("src")]) {
    hash.update(file).update("\0").update(readFileSync(join(here, file))).update("\0");
  }
  return hash.digest("hex");
}

function sources(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** npm writes what it installed beside the packages; another set of packages means another lock file. */
function lockHasChanged() {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(join(here, file), "utf8")).packages)
      .filter(([path, entry]) => path !== "" && !entry.optional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .sort()
      .join();
  return versions("package-lock.json") !== versions("node_modules/.package-lock.json");
}
