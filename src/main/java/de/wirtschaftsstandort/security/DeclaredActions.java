package de.wirtschaftsstandort.security;

import java.util.List;

/** The actions a package asks rights for; the roles screen offers them. A bean per package. */
public interface DeclaredActions {

    List<Action> actions();
}
