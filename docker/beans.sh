#!/bin/sh
# Prepares the beans of the kinds of start named in docker/beans and adds them to app.jar; then starts each of them without
# and with them, which compares both ways and leaves app.aot, the cache of all classes seen. Needs a JDK 25 or newer.
#
#   docker/beans.sh FOLDER LIGHT_MODULES
set -eu
here=$(realpath "$(dirname "$0")")
modules=$(realpath "$2")
cd "$1"
application=de.wirtschaftsstandort.Application
# Settings of this machine are none of the image.
bare() { env -i PATH="$PATH" HOME="${HOME:-/}" LANG=C.UTF-8 "$@"; }

prepared=$(mktemp -d)
trap 'rm -rf "$prepared"' EXIT
bare java -XX:+UseSerialGC -cp app.jar de.wirtschaftsstandort.launch.PrepareBeans $application "$here/beans" "$prepared"
find "$prepared" -name '*.java' >"$prepared/sources"
javac -nowarn -proc:none -Xlint:none --release 17 -parameters -d "$prepared/classes" -cp "app.jar:$prepared/classes" @"$prepared/sources"
jar --update --file app.jar -C "$prepared/classes" .

bare java @"$here/java-options" -XX:AOTCacheOutput=app.aot -cp app.jar de.wirtschaftsstandort.launch.Rehearsal \
  $application "$here/beans" --app.light-modules.dir="$modules" --app.database.dir="$prepared/database" --app.database.port=0 \
  --app.assets.renditions="$prepared/renditions" --app.sharing.pictures="$prepared/pictures" \
  --app.security.key-file="$prepared/key"
[ -s app.aot ]
