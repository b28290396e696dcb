FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN ./mvnw -B -ntp -DskipTests package && docker/unpack.sh target/wirtschaftsstandort.war /app

# Which beans a start has is decided here (docker/beans), and one start of each kind shows which classes they need.
FROM eclipse-temurin:25-jdk AS rehearsal
RUN useradd --system --create-home --home /app standort
COPY --from=build --chown=standort /app /app
COPY --chown=standort docker/java-options /app/
COPY docker/beans docker/beans.sh docker/java-options /docker/
COPY light-modules /light-modules
USER standort
RUN /docker/beans.sh /app /light-modules

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home /app standort
COPY --from=rehearsal --chown=standort /app /app
USER standort
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["java", "@java-options", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
