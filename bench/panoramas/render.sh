#!/usr/bin/env bash
# Draws the 360° pictures, the film and the plan of the sample tour and writes them as start content.
# Needs a JDK 17 and ffmpeg; takes about four minutes. Usage: bench/panoramas/render.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../../light-modules/nordsachsen/bootstraps"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java "$here/RenderPanoramas.java" scenes "$work/scenes"
java "$here/RenderPanoramas.java" frames "$work/frames"
ffmpeg -v error -framerate 15 -i "$work/frames/frame-%03d.jpg" -c:v libx264 -preset veryslow -crf 27 -pix_fmt yuv420p \
  -movflags +faststart -fflags +bitexact -flags:v +bitexact -an "$work/scenes/fahrt.mp4"
cp "$here/fahrt.de.vtt" "$here/fahrt.en.vtt" "$here/plan.svg" "$work/scenes"

# file name, UUID, media type, width, height, projection, titles de|en, texts de|en
while IFS='|' read -r file uuid type width height projection title titleEn alt altEn; do
  name=${file%.*}
  name=${name//./-}
  {
    printf '%s:\n' "$name"
    printf "  jcr:primaryType: 'mgnl:asset'\n  jcr:uuid: '%s'\n" "$uuid"
    printf "  title: '%s'\n  title_en: '%s'\n  alt: '%s'\n  alt_en: '%s'\n" "$title" "$titleEn" "$alt" "$altEn"
    printf "  copyright: 'Beispielgrafik'\n  copyright_en: 'Sample graphic'\n  source: 'Gezeichnet'\n  source_en: 'Drawn'\n"
    if [ -n "$projection" ]; then printf "  projection: '%s'\n" "$projection"; fi
    printf "  jcr:content:\n    jcr:primaryType: 'mgnl:resource'\n    jcr:mimeType: '%s'\n    fileName: '%s'\n" "$type" "$file"
    printf "    extension: '%s'\n    size: %d\n    width: %d\n    height: %d\n" "${file##*.}" "$(stat -c %s "$work/scenes/$file")" "$width" "$height"
    printf "    jcr:data: !!binary '%s'\n" "$(base64 -w 0 "$work/scenes/$file")"
  } > "$target/dam.nordsachsen.beispiele.rundgang.$name.yaml"
done <<'FILES'
zufahrt.jpg|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a01|image/jpeg|4096|2048|equirectangular|Beispiel-Panorama: Zufahrt|Sample panorama: access road|Gezeichneter Rundblick von der Straße auf eine freie Gewerbefläche mit Hallen am Rand|Drawn all-round view from the road onto a vacant plot with halls at its edge
flaechenmitte.jpg|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a02|image/jpeg|4096|2048|equirectangular|Beispiel-Panorama: Mitte der Fläche|Sample panorama: middle of the plot|Gezeichneter Rundblick von der Wiese der Gewerbefläche auf Hallen, Straße und Gleis|Drawn all-round view from the meadow of the plot to halls, road and track
gleis.jpg|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a03|image/jpeg|4096|2048|equirectangular|Beispiel-Panorama: Am Gleis|Sample panorama: at the track|Gezeichneter Rundblick neben einem Gleis am Rand der Gewerbefläche|Drawn all-round view beside a track at the edge of the plot
von-oben.jpg|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a04|image/jpeg|4096|2048|equirectangular|Beispiel-Panorama: Blick von oben|Sample panorama: view from above|Gezeichneter Rundblick aus 60 Metern Höhe über Gewerbefläche, Nachbarflächen und Felder|Drawn all-round view from a height of 60 metres over the plot, its neighbours and fields
fahrt.mp4|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a05|video/mp4|1920|960|equirectangular|Beispiel-Video: Fahrt auf der Erschließungsstraße|Sample film: drive along the access road|Gezeichnete Fahrt in 360 Grad an der Gewerbefläche vorbei|Drawn drive in 360 degrees along the plot
fahrt.de.vtt|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a06|text/vtt|0|0||Untertitel: Fahrt auf der Erschließungsstraße|Captions in German: drive along the access road|Untertitel|Captions
fahrt.en.vtt|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a07|text/vtt|0|0||Englische Untertitel: Fahrt auf der Erschließungsstraße|Captions: drive along the access road|Untertitel|Captions
plan.svg|5d0e6f0a-6f1c-5b0e-9a53-0c7b1d4f9a08|image/svg+xml|780|490||Beispiel-Lageplan|Sample plan|Plan der Gewerbefläche: im Süden die Straße, im Norden das Gleis, ringsum Hallen|Plan of the plot: the road in the south, the track in the north, halls around it
FILES
