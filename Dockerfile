FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN ./mvnw -B -ntp -DskipTests package && docker/unpack.sh target/wirtschaftsstandort.war /app

# One start with a database of its own shows which classes a start needs; the cache of them halves the next ones.
FROM eclipse-temurin:25-jdk AS training
RUN useradd --system --create-home --home /app standort
COPY --from=build --chown=standort /app /app
COPY --chown=standort docker/java-options /app/
COPY --chown=standort light-modules /app/light-modules
USER standort
WORKDIR /app
RUN java @java-options -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar \
    --app.database.dir=/tmp/training --app.database.port=0 && rm -rf /tmp/training light-modules data

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home /app standort
COPY --from=training --chown=standort /app /app
USER standort
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["java", "@java-options", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
