package de.wirtschaftsstandort.templating;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;

/** Counts every operation on numbers: in an expression that loops by itself, as {@code ?filter} does, there is no other sign. */
final class BudgetArithmetic extends ArithmeticEngine {

    private final ArithmeticEngine exact = BIGDECIMAL_ENGINE;
    private final Runnable step;

    BudgetArithmetic(Runnable step) {
        this.step = step;
    }

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        step.run();
        return exact.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        step.run();
        return exact.add(first, second);
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        step.run();
        return exact.subtract(first, second);
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        step.run();
        return exact.multiply(first, second);
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        step.run();
        return exact.divide(first, second);
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        step.run();
        return exact.modulus(first, second);
    }

    @Override
    public Number toNumber(String text) {
        return exact.toNumber(text);
    }
}
