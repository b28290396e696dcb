package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FundingAction;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The screen is for people who may do this in some programme; in which one and to which measure, the use case asks. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Allows {

    FundingAction[] value();
}
