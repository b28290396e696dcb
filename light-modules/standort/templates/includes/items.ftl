[#-- Items of the county's workspaces in the order lists show them. --]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]

[#function name item][#return item.title!item.name!item.legalName!item.@name][/#function]

[#function teaser item][#return item.teaser!item.summary!item.short!""][/#function]

[#-- Items within their time of publication. --]
[#function shown workspace]
  [#return reference.items(workspace)?filter(item -> isShown(item))]
[/#function]

[#function isShown item]
  [#if item.publishFrom?? && item.publishFrom?is_date_like && item.publishFrom gt .now][#return false][/#if]
  [#if item.publishUntil?? && item.publishUntil?is_date_like && item.publishUntil lt .now][#return false][/#if]
  [#return (item.state!"") != "withdrawn"]
[/#function]

[#function byName workspace]
  [#return shown(workspace)?sort_by("@name")]
[/#function]

[#-- Only items whose field holds the value; all of them for an empty value. --]
[#function having list field value]
  [#if !value?has_content][#return list][/#if]
  [#return list?filter(item -> values.several(item[field]!"")?seq_contains(value))]
[/#function]

[#-- Latest first; what has no date comes last. --]
[#function newest workspace]
  [#local all = shown(workspace)]
  [#local dated = all?filter(item -> item.publishDate?? && item.publishDate?is_date_like)]
  [#return dated?sort_by("publishDate")?reverse + all?filter(item -> !(item.publishDate?? && item.publishDate?is_date_like))]
[/#function]

[#function dated][#return shown("events")?filter(item -> item.start?? && item.start?is_date_like)?sort_by("start")][/#function]

[#-- A series is coming up until its last date has ended, and stands where its next date does. --]
[#function upcoming]
  [#local coming = dated()?filter(event -> !eventfn.isOver(event))?map(event -> {"event": event, "next": eventfn.next(event)})]
  [#return coming?sort_by("next")?map(one -> one.event)]
[/#function]

[#function past][#return dated()?filter(event -> eventfn.isOver(event))?reverse][/#function]

[#-- Plots and buildings: what can be had and is confirmed first; what is sold or let only if asked for. --]
[#function offered workspace withTaken=false]
  [#local all = shown(workspace)?sort_by("title")?filter(item -> withTaken || !isTaken(item))]
  [#local free = all?filter(item -> isFree(item))]
  [#return free?filter(item -> !plotfn.unconfirmed(item)) + free?filter(item -> plotfn.unconfirmed(item)) + all?filter(item -> !isFree(item))]
[/#function]

[#function isFree item][#return ["available", "option", "inDevelopment", "planned"]?seq_contains(item.state!"")][/#function]

[#function isTaken item][#return ["sold", "let"]?seq_contains(item.state!"")][/#function]

[#function first list most]
  [#return (most?is_number && most gt 0 && list?size gt most)?then(list?chunk(most)?first, list)]
[/#function]

[#-- How many the component is to show. --]
[#function count standard]
  [#return (content.count?? && content.count?is_number)?then(content.count, standard)]
[/#function]

[#-- An item chosen by editors, by its identifier or its path; empty text when it is gone. --]
[#function linked workspace chosen=""]
  [#if !chosen?has_content][#return ""][/#if]
  [#if chosen?starts_with("/")][#return cmsfn.contentByPath(chosen, workspace)!""][/#if]
  [#return cmsfn.contentById(chosen, workspace)!""]
[/#function]

[#function allLinked workspace chosen=""]
  [#return values.several(chosen)?map(one -> linked(workspace, one))?filter(item -> item?has_content)]
[/#function]
