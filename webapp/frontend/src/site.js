// Everything works without these; they only save steps.
import { closeMenuOnWideScreens } from "./scripts/menu.js";
import { offerPrinting } from "./scripts/print.js";
import { keepAddressesShort } from "./scripts/filters.js";

closeMenuOnWideScreens();
offerPrinting();
keepAddressesShort();
