[#-- What brought a visitor here. The address carries it, nothing is stored. --]

[#-- The name of the campaign; empty for none. --]
[#function campaign]
  [#local name = ctx.getParameter("kampagne")!""]
  [#return name?matches("[a-z0-9-]{1,60}")?then(name, "")]
[/#function]

[#-- An address of the site that goes on naming the campaign. --]
[#function kept address name=campaign()]
  [#if address == "" || name == ""][#return address][/#if]
  [#local parts = address?split("#")]
  [#return parts[0] + parts[0]?contains("?")?then("&", "?") + "kampagne=" + name + (parts?size gt 1)?then("#" + parts[1], "")]
[/#function]
