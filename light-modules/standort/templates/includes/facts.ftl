[#--
  The exposé's facts. Every plot, estate and building shows the same facts in the same order; one that is not given is
  named as missing, so that places can be compared. An entry reads "prefix.field:kind"; the label is prefix.field.label.
--]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/values.ftl" as values]

[#-- The value of a field; plots and buildings take planning law and access from their estate where they say nothing themselves. --]
[#function own item field prefix]
  [#if item[field]?? && (item[field]?is_number || item[field]?is_date_like || item[field]?has_content)][#return item[field]][/#if]
  [#if !["access", "planning"]?seq_contains(prefix) || !item.estate?has_content][#return ""][/#if]
  [#return (items.linked("estates", item.estate)[field])!""]
[/#function]

[#function read item field kind prefix]
  [#local value = own(item, field, prefix)]
  [#if !value?is_number && !value?is_date_like && !value?has_content][#return ""][/#if]
  [#switch kind]
    [#case "metres"][#return values.number(value) + "\x00A0m²"]
    [#case "area"][#return values.area(value)]
    [#case "number"][#return values.number(value)]
    [#case "decimal"][#return values.number(value, "1")]
    [#case "year"][#return value?is_number?then(value?c, value)]
    [#case "euros"][#return values.euros(value)]
    [#case "day"][#return values.day(value)]
    [#case "choice"][#return values.choice(prefix + "." + field, value)]
    [#case "availability"][#return (value == "date" && item.availableDate?? && item.availableDate?is_date_like)?then(values.day(item.availableDate), values.choice(prefix + "." + field, value))]
    [#case "choices"][#return values.choices(prefix + "." + field, value)]
    [#case "list"][#return values.several(value)?join(", ")]
    [#default][#return value]
  [/#switch]
[/#function]

[#-- The unit of a field, as the content type of the item says it; empty text for none. --]
[#function unit item name]
  [#local said = typefn.unit(item, name?keep_after("."))]
  [#return (said == "")?then("", i18n[said])]
[/#function]

[#-- What a fact is called where its value says the unit; in forms the label has it at its end. --]
[#function label item name]
  [#return i18n[name + ".label"]?remove_ending(" (" + unit(item, name) + ")")]
[/#function]

[#-- The value with its unit, as labels that leave it out need it. --]
[#function measured item entry]
  [#local name = entry?keep_before(":")]
  [#local kind = entry?keep_after(":")]
  [#local text = "" + read(item, name?keep_after("."), kind, name?keep_before("."))]
  [#local of = unit(item, name)]
  [#if text == "" || of == "" || ["metres", "area"]?seq_contains(kind)][#return text][/#if]
  [#if kind == "euros"][#return text + of?remove_beginning("€")][/#if]
  [#return text?replace("[.,]0$", "", "r") + "\x00A0" + of]
[/#function]

[#macro group item title entries id]
<section class="fact-group" id="${id}" aria-label="${title}" data-document>
  <h3>${title}</h3>
  <dl class="fact-list">
    [#list entries as entry]
    [@values.fact label(item, entry?keep_before(":")) measured(item, entry) /]
    [/#list]
  </dl>
</section>
[/#macro]

[#assign marketing = ["market.marketing:choices", "market.priceMode:choice", "market.pricePerSqmMin:euros", "market.pricePerSqmMax:euros", "market.priceTotal:euros", "market.rent:euros", "market.groundRent:decimal", "market.feesIncluded:choice", "market.courtage:text", "market.ownerType:choice", "market.availableFrom:availability"]]

[#assign planning = ["planning.planStatus:choice", "planning.planName:text", "planning.planDate:day", "planning.zoning:choices", "planning.grz:decimal", "planning.gfz:decimal", "planning.bmz:decimal", "planning.storeys:number", "planning.heightMax:decimal", "planning.heightRef:text", "planning.buildingMode:choice", "planning.operation24h:choice", "planning.noiseDay:decimal", "planning.noiseNight:decimal", "planning.bimschg:choice", "planning.excluded:list", "planning.preferred:list", "planning.housing:choice", "planning.retail:choice", "planning.restrictions:choice", "planning.restrictionKinds:choices", "planning.contamination:choice", "planning.uxo:choice", "planning.compensation:choice"]]

[#assign traffic = ["access.motorway:text", "access.distMotorway:decimal", "access.federalRoad:text", "access.distFederalRoad:decimal", "access.townCrossing:choice", "access.distStation:decimal", "access.distFreight:decimal", "access.distAirport:decimal", "access.distPort:decimal", "access.distBus:decimal", "access.railSiding:choice", "access.heavyLoad:choice", "access.truckRoad:text", "access.distanceMethod:choice"]]

[#assign supply = ["access.development:choice", "access.fibre:choice", "access.bandwidth:number", "access.mobile:choice", "access.powerLevel:choice", "access.powerAvailable:number", "access.powerDate:day", "access.gridOperator:text", "access.substationKm:decimal", "access.greenPower:choices", "access.gas:decimal", "access.waterM3h:decimal", "access.fireWater:decimal", "access.sewageM3d:decimal", "access.sewageType:choice", "access.districtHeat:choice", "access.wasteHeat:decimal"]]

[#assign plotMeasures = ["plots.areaTotal:area", "plots.areaFree:area", "plots.largestParcel:area", "plots.smallestParcel:area", "plots.divisible:choice", "plots.divisibleFrom:area", "plots.expandable:area", "plots.shapeWidth:decimal", "plots.shapeDepth:decimal", "plots.slope:decimal", "plots.bearing:decimal", "plots.groundwater:decimal", "plots.elevation:decimal"]]

[#assign plotEconomy = ["plots.landValue:euros", "plots.landValueDate:day", "plots.fundingArea:choices", "plots.fundingAreaDate:day", "plots.fundingRate:text", "plots.fundingRateUntil:day", "plots.workforce:number"]]

[#-- The facts that decide first, at the top of an exposé and in lists. --]
[#function reading item entry unit=""]
  [#local name = entry?keep_before(":")]
  [#local text = read(item, name?keep_after("."), entry?keep_after(":"), name?keep_before("."))]
  [#return (text == "")?then("", text + unit?replace("^ ", "\x00A0", "r"))]
[/#function]
