// Everything works without these; they only save steps.
import { closeMenuOnWideScreens } from "./scripts/menu.js";
import { offerPrinting } from "./scripts/print.js";
import { proposeWhereVisitorsCameFrom } from "./scripts/form.js";
import { keepAddressesShort } from "./scripts/filters.js";
import { offerSuggestions } from "./scripts/suggest.js";
import { offerTours } from "./scripts/tour.js";
import { offerParts } from "./scripts/plot-map.js";
import { switchLayersInPlace } from "./scripts/map-layers.js";
import { keepWatchList } from "./scripts/watch.js";

closeMenuOnWideScreens();
offerPrinting();
keepAddressesShort();
proposeWhereVisitorsCameFrom();
offerSuggestions();
offerTours();
offerParts();
switchLayersInPlace();
keepWatchList();
