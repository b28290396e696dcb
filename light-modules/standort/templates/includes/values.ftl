[#-- Values of items as readers see them. What is not given is said to be not given. --]

[#function missing][#return i18n["value.missing"]][/#function]

[#-- The name of one choice; the stored value when the content type does not know it. --]
[#function choice prefix value]
  [#local key = prefix + "." + value]
  [#local text = i18n[key]]
  [#return (text == key)?then(value, text)]
[/#function]

[#function several value]
  [#if !value?has_content][#return []][/#if]
  [#return value?is_sequence?then(value, [value])]
[/#function]

[#function choices prefix values]
  [#local names = several(values)?map(value -> choice(prefix, value?string))]
  [#return names?join(", ")]
[/#function]

[#function number value digits="0"]
  [#if value?is_number][#return value?string((digits == "0")?then(",##0", ",##0.0##"))][/#if]
  [#return value]
[/#function]

[#-- A text with how many there are; one has words of its own, under the same key with ".one". --]
[#function counted key number others=[]]
  [#return i18n.get((number == 1)?then(key + ".one", key), [number] + others)]
[/#function]

[#-- Square metres, from one hectare on in hectares as well. --]
[#function area value]
  [#if !value?is_number][#return value][/#if]
  [#local metres = value?string(",##0") + "\x00A0m²"]
  [#if value gte 10000][#return metres + " (" + (value / 10000)?string(",##0.##") + "\x00A0ha)"][/#if]
  [#return metres]
[/#function]

[#function euros value]
  [#return value?is_number?then(value?string(",##0.00") + "\x00A0€", value)]
[/#function]

[#function day value]
  [#return value?is_date_like?then(value?string(i18n["format.date"]), value)]
[/#function]

[#-- That nobody has confirmed a plot or a building for long, and since when. --]
[#function unconfirmed item]
  [#return (item.verifiedAt?? && item.verifiedAt?is_date_like)?then(i18n.get("item.unconfirmed", [day(item.verifiedAt!"")]), i18n["item.unconfirmed.ever"])]
[/#function]

[#function time value]
  [#return value?is_date_like?then(i18n.get("format.clock", [value?string("HH:mm")]), "")]
[/#function]

[#-- From when to when an event lasts, as one reads it; without the time of day when it lasts whole days. --]
[#function span start end wholeDays=false]
  [#if !start?is_date_like][#return start][/#if]
  [#if wholeDays][#return day(start) + (end?is_date_like && day(end) != day(start))?then(" – " + day(end), "")][/#if]
  [#if !end?is_date_like || start?string("yyyyMMddHHmm") == end?string("yyyyMMddHHmm")][#return day(start) + ", " + time(start)][/#if]
  [#if start?string("yyyyMMdd") == end?string("yyyyMMdd")]
    [#return day(start) + ", " + i18n.get("format.from.to", [start?string("HH:mm"), end?string("HH:mm")])]
  [/#if]
  [#return day(start) + ", " + time(start) + " – " + day(end) + ", " + time(end)]
[/#function]

[#-- The day alone in the same notation, for what lasts whole days. --]
[#function isoDay value]
  [#return value?is_date_like?then(value?string("yyyy-MM-dd"), value)]
[/#function]

[#function iso value]
  [#return value?is_date_like?then(value?string("yyyy-MM-dd'T'HH:mm:ssXXX"), value)]
[/#function]

[#function minutes seconds]
  [#if !seconds?is_number][#return ""][/#if]
  [#return (seconds / 60)?floor?c + ":" + (seconds % 60)?string("00")]
[/#function]

[#-- Kilobytes or megabytes of a file. --]
[#function size bytes]
  [#if bytes gte 1000000][#return (bytes / 1000000)?string(",##0.0") + " MB"][/#if]
  [#return (bytes / 1000)?string(",##0") + " kB"]
[/#function]

[#-- One row of a list of facts; an empty value is named as missing. --]
[#macro fact name value=""]
<div><dt>${name}</dt><dd[#if !value?has_content] class="missing"[/#if]>${value?has_content?then(value, missing())}</dd></div>
[/#macro]
