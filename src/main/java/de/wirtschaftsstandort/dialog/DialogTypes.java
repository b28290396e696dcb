package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.definition.Definitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the definitions this package owns. */
@Configuration(proxyBeanMethods = false)
public class DialogTypes {

    public static final DefinitionType<?> DIALOGS =
            new DefinitionType<>("dialogs", IdStyle.MODULE_AND_PATH, DialogSource.class);

    @Bean
    DefinitionType<?> dialogDefinitions() {
        return DIALOGS;
    }

    @Bean
    Dialogs dialogs(Definitions definitions) {
        return new Dialogs(definitions);
    }

    @Bean
    DialogCheck dialogCheck() {
        return new DialogCheck();
    }
}
