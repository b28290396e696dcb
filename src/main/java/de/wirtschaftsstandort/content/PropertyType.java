package de.wirtschaftsstandort.content;

/** Types of property values, with the Java class a value of the type has. */
public enum PropertyType {
    STRING(String.class),
    BOOLEAN(Boolean.class),
    LONG(Long.class),
    DOUBLE(Double.class),
    DECIMAL(java.math.BigDecimal.class),
    /** A point in time with the offset it was written with. */
    DATE(java.time.OffsetDateTime.class),
    /** Points to a node of any workspace; counted in the reverse index. */
    REFERENCE(NodeId.class),
    /** Points to bytes by their SHA-256. */
    BINARY(BinaryHash.class);

    private final Class<?> javaType;

    PropertyType(Class<?> javaType) {
        this.javaType = javaType;
    }

    public Class<?> javaType() {
        return javaType;
    }
}
