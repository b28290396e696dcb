#!/usr/bin/env bash
# How long `check` takes over 1,000 files of light modules; the limit is 5 s.
#
#   bench/check-modules.sh [runs]
#
# Writes ten modules of pages, components, dialogs, scripts, content types and apps into a temporary folder and checks
# them; needs ./mvnw package before. Prints the seconds of each run, and fails when a run finds a problem.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-5}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
war=$(ls target/wirtschaftsstandort*.war 2>/dev/null | head -1 || true)
if [ -z "$war" ]; then
  echo "run ./mvnw package before" >&2
  exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

component() { # module name
  local module=$1 name=$2
  cat > "$folder/$module/templates/components/$name.yaml" <<YAML
title: Component $name
renderType: freemarker
templateScript: /$module/templates/components/$name.ftl
dialog: $module:components/$name
YAML
  cat > "$folder/$module/templates/components/$name.ftl" <<FTL
[#assign text = cmsfn.decode(content).text!]
<section class="$name">
  [#if content.title?has_content]<h2>\${content.title}</h2>[/#if]
  \${text}
  [#list cmsfn.children(content.entries!) as entry]
    <p>[#if entry.link?has_content]<a href="\${cmsfn.link("website", entry.link)!}">\${entry.label!}</a>[#else]\${entry.label!}[/#if]</p>
  [/#list]
  [#if content.picture?has_content]<img src="\${damfn.getAssetLink(content.picture)!}" alt="\${content.alt!}">[/#if]
</section>
FTL
  cat > "$folder/$module/dialogs/components/$name.yaml" <<YAML
form:
  properties:
    title: !include:/$module/includes/title.yaml
    text:
      \$type: richTextField
    picture:
      \$type: damLinkField
    entries:
      \$type: jcrMultiField
      field:
        \$type: compositeField
        properties:
          label:
            \$type: textField
          link:
            \$type: pageLinkField
  layout:
    \$type: tabbedLayout
    tabs:
      main:
        fields: [title, text]
      more:
        fields: [picture, entries]
YAML
}

page() { # module name
  local module=$1 name=$2
  cat > "$folder/$module/templates/pages/$name.yaml" <<YAML
title: Page $name
renderType: freemarker
templateScript: /$module/templates/pages/$name.ftl
areas:
  main:
    availableComponents:
      c1: {id: $module:components/c1}
      c2: {id: $module:components/c2}
YAML
  cat > "$folder/$module/templates/pages/$name.ftl" <<FTL
<!DOCTYPE html>
<html lang="\${cmsfn.language()}"><head>[@cms.page/]<title>\${content.title!content.@name}</title></head>
<body>[#list navfn.navItems(cmsfn.root(content, "mgnl:page")) as item]<a href="\${navfn.link(item)}">\${item.title!}</a>[/#list]
[@cms.area name="main"/]</body></html>
FTL
}

content_type() { # module name
  local module=$1 name=$2
  cat > "$folder/$module/contentTypes/$name.yaml" <<YAML
datasource:
  workspace: $name
  autoCreate: true
model:
  nodeType: $name
  properties:
    title: {required: true, i18n: true}
    since: {type: Date}
    picture: {type: asset}
YAML
  echo "!content-type:$name" > "$folder/$module/apps/$name-app.yaml"
}

# A module has 100 files: 27 components of three, 7 pages of two, 2 content types with their apps, a shared field.
for m in $(seq 1 10); do
  module=module$m
  mkdir -p "$folder/$module"/{templates/pages,templates/components,dialogs/components,contentTypes,apps,includes}
  printf '%s\n' '$type: textField' 'i18n: true' > "$folder/$module/includes/title.yaml"
  for i in $(seq 1 27); do component "$module" "c$i"; done
  for i in $(seq 1 7); do page "$module" "p$i"; done
  for i in 1 2; do content_type "$module" "type$m$i"; done
done
echo "$(find "$folder" -type f | wc -l) files"

slowest=0
for run in $(seq 1 "$runs"); do
  begin=$(date +%s%N)
  "$java" -jar "$war" check "$folder"
  milliseconds=$((($(date +%s%N) - begin) / 1000000))
  echo "run $run: $((milliseconds / 1000)).$(printf %03d $((milliseconds % 1000))) s"
  slowest=$((milliseconds > slowest ? milliseconds : slowest))
done
echo "slowest: $slowest ms"
[ "$slowest" -le 5000 ]
