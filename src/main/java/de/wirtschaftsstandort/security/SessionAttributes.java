package de.wirtschaftsstandort.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** How session attributes become bytes and come back: values of the JDK and flash messages, nothing else is read. */
final class SessionAttributes {

    private static final ObjectInputFilter VALUES_ONLY = ObjectInputFilter.Config.createFilter(
            "maxbytes=200000;maxdepth=20;maxrefs=5000;maxarray=10000;java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;!*");

    private SessionAttributes() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(new Filtered()));
        return conversion;
    }

    private static final class Filtered implements Deserializer<Object> {

        @Override
        public Object deserialize(InputStream bytes) throws IOException {
            try (ObjectInputStream objects = new ObjectInputStream(bytes)) {
                objects.setObjectInputFilter(VALUES_ONLY);
                return objects.readObject();
            } catch (ClassNotFoundException gone) {
                throw new IOException(gone);
            }
        }
    }
}
