-- Reference data: what registers and statutes say. Written by the import at start only.

create schema if not exists reference;

create table reference.imported_file (
    file        text        primary key,
    sha256      text        not null,
    imported_at timestamptz not null
);

create table reference.municipality (
    ags                     text             primary key check (ags ~ '^[0-9]{8}$'),
    ars                     text             not null unique check (ars ~ '^[0-9]{12}$'),
    name                    text             not null,
    kind                    text             not null,
    association             text             not null,
    postcode                text             not null check (postcode ~ '^[0-9]{5}$'),
    latitude                double precision not null,
    longitude               double precision not null,
    area_km2                numeric(8, 2)    not null check (area_km2 > 0),
    population              integer          not null check (population >= 0),
    population_concept_base integer          not null check (population_concept_base >= 0)
);

-- Rings of [longitude, latitude] points; the county itself has its five-digit key.
create table reference.border (
    ags   text  primary key check (ags ~ '^[0-9]{5}([0-9]{3})?$'),
    rings jsonb not null
);

create table reference.activity (
    classification integer not null check (classification in (2008, 2025)),
    code           text    not null,
    level          integer not null check (level between 1 and 5),
    parent         text    not null,
    section        text    not null,
    title_de       text    not null,
    title_en       text    not null,
    primary key (classification, code)
);

create table reference.activity_correspondence (
    wz2025     text    not null,
    wz2008     text    not null,
    partial    boolean not null,
    one_to_one boolean not null,
    primary key (wz2025, wz2008)
);

create table reference.traffic_node (
    id           integer          generated always as identity primary key,
    kind         text             not null,
    name         text             not null,
    latitude     double precision not null,
    longitude    double precision not null,
    municipality text             not null,
    source       text             not null
);

create table reference.postcode (
    postcode     text             not null,
    place        text             not null,
    latitude     double precision not null,
    longitude    double precision not null,
    municipality text             not null,
    primary key (postcode, place)
);

create table reference.building_area_type (
    code    text primary key,
    name_de text not null,
    grz     text not null,
    gfz     text not null,
    bmz     text not null,
    source  text not null
);
