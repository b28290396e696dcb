[#--
  The county's reference data as the pages use it: municipalities with their outlines, stations, branches of business.
  A page still works when an entry is missing; it then shows less.
--]

[#-- The county and its municipalities, 1000 units wide; empty text before the borders are imported. --]
[#function outline][#return (reffn.map(1000))!""][/#function]

[#function municipality ags][#return (reffn.municipality(ags))!""][/#function]

[#-- Name of the municipality with the key; else the text "place.<key>" of a module, else the key itself. --]
[#function municipalityName ags]
  [#local found = municipality(ags)]
  [#if found?has_content][#return found.name][/#if]
  [#local named = i18n["place." + ags]]
  [#return (named == "place." + ags)?then(ags, named)]
[/#function]

[#function branchName code][#return (reffn.wz(code).title(cmsfn.language()))!""][/#function]

[#-- Content items of the county by their workspace; none where the site names no folder, so no county shows another's. --]
[#function items workspace]
  [#local folder = (sitefn.site().parameters.items[workspace])!""]
  [#if folder == ""][#return []][/#if]
  [#local root = cmsfn.contentByPath(folder, workspace)!""]
  [#if root?has_content][#return cmsfn.children(root)][/#if]
  [#return []]
[/#function]

[#-- The item of a municipality, by its key; empty text when there is none. --]
[#function item ags]
  [#list items("municipalities") as candidate]
    [#if (candidate.ags!"") == ags][#return candidate][/#if]
  [/#list]
  [#return ""]
[/#function]

[#function companiesIn ags]
  [#return items("companies")?filter(company -> (company.ags!"") == ags)]
[/#function]

[#-- A page editors have chosen, stored by its identifier or its path; empty text when it is gone. --]
[#function page chosen]
  [#if chosen?starts_with("/")][#return cmsfn.contentByPath(chosen)!""][/#if]
  [#return cmsfn.contentById(chosen)!""]
[/#function]
