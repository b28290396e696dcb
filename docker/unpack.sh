#!/bin/sh
# Unpacks the WAR into app.jar with its libraries beside it: what an AOT cache can be made of.
#
#   docker/unpack.sh WAR FOLDER
set -eu
war=$(realpath "$1")
mkdir -p "$2"
cd "$2"
jar --extract --file "$war" WEB-INF
mkdir lib
mv WEB-INF/lib/*.jar lib/
if [ -d WEB-INF/lib-provided ]; then mv WEB-INF/lib-provided/*.jar lib/; fi
{
  echo "Main-Class: de.wirtschaftsstandort.Application"
  echo "Enable-Native-Access: ALL-UNNAMED"
  echo "Class-Path: "
  # One name a line keeps every line within the 72 bytes a manifest allows.
  for library in lib/*.jar; do echo "  $library"; done
} >manifest
jar --create --file app.jar --manifest manifest -C WEB-INF/classes .
rm -rf WEB-INF manifest
