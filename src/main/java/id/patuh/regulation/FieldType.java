package id.patuh.regulation;

/** What a column holds; the Java type is what rules compare. */
public enum FieldType {
    /** The name of a piece of evidence; a String. */
    CODE(String.class),
    /** Free words; a String. */
    TEXT(String.class),
    /** A measurement; a Double. */
    NUMBER(Double.class),
    /** A whole number of things or people; a Long. */
    COUNT(Long.class),
    /** A calendar year; an Integer. */
    YEAR(Integer.class),
    /** A day; a LocalDate. */
    DATE(java.time.LocalDate.class),
    /** Yes or no; a Boolean. */
    YESNO(Boolean.class),
    /** One of the field's choices; a String, the choice's value. */
    CHOICE(String.class);

    private final Class<?> javaType;

    FieldType(Class<?> javaType) {
        this.javaType = javaType;
    }

    public Class<?> javaType() {
        return javaType;
    }
}
