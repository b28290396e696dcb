# Sourced by scripts that run a program from the test classes: sets $java and $classpath.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if [ ! -d target/test-classes ]; then
  echo "run ./mvnw test-compile before" >&2
  exit 1
fi
if [ ! -s target/bench.cp ] || [ pom.xml -nt target/bench.cp ]; then
  ./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
fi
classpath="target/classes:target/test-classes:$(cat target/bench.cp)"
