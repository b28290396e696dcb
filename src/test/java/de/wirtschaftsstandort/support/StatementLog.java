package de.wirtschaftsstandort.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Writes down each statement that threads of requests send to the database; what runs in the background is left out. */
public final class StatementLog implements BeanPostProcessor {

    private static final String REQUESTS = "qtp";

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** What the requests made by the work sent, commits included, each on one line. */
    public List<String> of(Runnable work) {
        statements.clear();
        work.run();
        return new ArrayList<>(statements);
    }

    public static boolean writes(String statement) {
        return statement.matches("(?is)(insert|update|delete|with written).*");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? proxy(DataSource.class, database, this::connection) : bean;
    }

    private Object connection(Object result, Method method, Object[] arguments) {
        return result instanceof Connection connection ? proxy(Connection.class, connection, this::statement) : result;
    }

    private Object statement(Object result, Method method, Object[] arguments) {
        if (method.getName().equals("commit")) {
            note("commit");
        }
        if (result instanceof PreparedStatement prepared) {
            String sql = String.valueOf(arguments[0]);
            return proxy(PreparedStatement.class, prepared, (answer, executed, given) -> {
                if (executed.getName().startsWith("execute")) {
                    note(sql);
                }
                return answer;
            });
        }
        if (result instanceof Statement plain) {
            return proxy(Statement.class, plain, (answer, executed, given) -> {
                if (executed.getName().startsWith("execute") && given.length > 0) {
                    note(String.valueOf(given[0]));
                }
                return answer;
            });
        }
        return result;
    }

    private void note(String sql) {
        if (Thread.currentThread().getName().startsWith(REQUESTS)) {
            statements.add(sql.strip().replaceAll("\\s+", " "));
        }
    }

    private interface After {
        Object apply(Object result, Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (self, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            try {
                return after.apply(method.invoke(target, arguments), method, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
