package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.CheckUse;
import de.wirtschaftsstandort.catalogue.MeasureParcel;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.enquiry.OpenForms;
import de.wirtschaftsstandort.funding.MeasureBoards;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.TrafficNodes;
import de.wirtschaftsstandort.sharing.SharePictures;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what scripts may ask of the county's domains. */
@Configuration(proxyBeanMethods = false)
class DomainFunctions {

    static final ReadLog.OnTopic REFERENCE = new ReadLog.OnTopic("reference");
    static final ReadLog.OnTopic MEASURE_BOARD = new ReadLog.OnTopic("measure-board");

    @Bean
    TemplateFunctions referenceFunctions(
            Municipalities municipalities, Borders borders, Classification classification, TrafficNodes trafficNodes) {
        return TemplateFunctions.over(
                REFERENCE, "reffn", new ReferenceFunctions(municipalities, borders, classification, trafficNodes));
    }

    @Bean
    TemplateFunctions formFunctions(OpenForms forms) {
        PageFunctions ofPage = scope -> new FormFunctions(forms, scope);
        return new TemplateFunctions("formfn", ofPage);
    }

    @Bean
    TemplateFunctions sharingFunctions(SharePictures pictures) {
        PageFunctions ofPage = scope -> new SharingFunctions(pictures, scope);
        return new TemplateFunctions("sharefn", ofPage);
    }

    @Bean
    TemplateFunctions tourFunctions() {
        PageFunctions ofPage = TourFunctions::new;
        return new TemplateFunctions("tourfn", ofPage);
    }

    @Bean
    TemplateFunctions eventFunctions(Clock clock) {
        PageFunctions ofPage = scope -> new EventFunctions(clock, scope);
        return new TemplateFunctions("eventfn", ofPage);
    }

    @Bean
    TemplateFunctions typeFunctions(ContentTypes types) {
        PageFunctions ofPage = scope -> new TypeFunctions(types);
        return new TemplateFunctions("typefn", ofPage);
    }

    @Bean
    TemplateFunctions plotFunctions(CheckUse checkUse, MeasureParcel measureParcel) {
        PageFunctions ofPage = scope -> new PlotFunctions(checkUse, measureParcel, scope);
        return TemplateFunctions.over(REFERENCE, "plotfn", ofPage);
    }

    @Bean
    TemplateFunctions measureBoardFunctions(MeasureBoards boards) {
        return TemplateFunctions.over(MEASURE_BOARD, "boardfn", new MeasureBoardFunctions(boards));
    }
}
