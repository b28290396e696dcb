[#-- What machines read about a page: previews for shared links and schema.org data. Only facts the page shows as well. --]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#import "/standort/templates/includes/values.ftl" as values]

[#function origin][#return ctx.request.requestURL?remove_ending(ctx.request.requestURI)][/#function]

[#function address node][#return origin() + (cmsfn.link(node)!"/")][/#function]

[#-- A text without the marks that only a page needs. --]
[#function plain text=""][#return text?replace("<[^>]*>", " ", "r")?replace("­", "")?replace("\\s+", " ", "r")?trim][/#function]

[#function quoted text=""][#return "\"" + plain(text)?json_string + "\""][/#function]

[#macro script]<script type="application/ld+json">[#nested]</script>[/#macro]

[#macro preview title description type image=""]
[#local file = picture.asset(image)]
<meta property="og:type" content="${type}">
<meta property="og:title" content="${title}">
[#if description?has_content]<meta property="og:description" content="${description}">[/#if]
<meta property="og:url" content="${address(content)}">
<meta property="og:locale" content="${i18n["site.locale"]}">
[#if file?has_content]
<meta property="og:image" content="${origin()}${file.link}">
<meta name="twitter:image" content="${origin()}${file.link}">
[#else]
[#local drawn = sharefn.picture(content)!""]
[#if drawn?has_content]
<meta property="og:image" content="${origin()}${ctx.contextPath!}${drawn}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:image" content="${origin()}${ctx.contextPath!}${drawn}">
[/#if]
[/#if]
<meta name="twitter:card" content="summary_large_image">
[/#macro]

[#macro trail above]
[@script]{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[[#list above as step]{"@type":"ListItem","position":${step?counter},"name":${quoted((cmsfn.decode(step).navigationTitle)!(cmsfn.decode(step).title)!step.@name)},"item":"${address(step)}"},[/#list]{"@type":"ListItem","position":${above?size + 1},"name":${quoted(items.name(cmsfn.decode(content)))}}]}[/@script]
[/#macro]

[#macro organization name home search=""]
[@script]{"@context":"https://schema.org","@type":"GovernmentOrganization","name":${quoted(name)},"url":"${address(home)}","logo":"${origin()}${assets.path("icon.svg")}"}[/@script]
[@script]{"@context":"https://schema.org","@type":"WebSite","name":${quoted(name)},"url":"${address(home)}","inLanguage":"${cmsfn.language()}"[#if search != ""],"potentialAction":{"@type":"SearchAction","target":{"@type":"EntryPoint","urlTemplate":"${origin()}${search}?q={q}"},"query-input":"required name=q"}[/#if]}[/@script]
[/#macro]

[#macro company item]
[#local raw = cmsfn.decode(item)]
[@script]{"@context":"https://schema.org","@type":"LocalBusiness","name":${quoted(items.name(raw))},"url":"${address(item)}"[#if raw.summary?has_content],"description":${quoted(raw.summary)}[/#if],"address":{"@type":"PostalAddress","addressLocality":${quoted(reference.municipalityName(item.ags!""))},"addressCountry":"DE"}[#if item.phone?has_content],"telephone":${quoted(raw.phone)}[/#if][#if item.email?has_content],"email":${quoted(raw.email)}[/#if]}[/@script]
[/#macro]

[#macro event item]
[#local raw = cmsfn.decode(item)]
[#local modes = {"onsite": "Offline", "online": "Online", "hybrid": "Mixed"}]
[#local states = {"postponed": "EventPostponed", "cancelled": "EventCancelled"}]
[@script]{"@context":"https://schema.org","@type":"Event","name":${quoted(items.name(raw))},"url":"${address(item)}"[#if item.start?? && item.start?is_date_like],"startDate":"${(item.allDay!false)?then(values.isoDay(item.start), values.iso(item.start))}"[/#if][#if item.end?? && item.end?is_date_like],"endDate":"${(item.allDay!false)?then(values.isoDay(item.end), values.iso(item.end))}"[/#if],"eventStatus":"https://schema.org/${states[item.eventState!""]!"EventScheduled"}","eventAttendanceMode":"https://schema.org/${modes[item.mode!""]!"Offline"}EventAttendanceMode"[#if raw.teaser?has_content],"description":${quoted(raw.teaser)}[/#if][#if (item.mode!"") == "online"],"location":{"@type":"VirtualLocation","url":"${address(item)}"}[#else],"location":{"@type":"Place","name":${quoted(raw.venueName!raw.venueCity!"")},"address":{"@type":"PostalAddress","streetAddress":${quoted(raw.venueStreet!"")},"postalCode":${quoted(raw.venuePostcode!"")},"addressLocality":${quoted(raw.venueCity!"")},"addressCountry":"DE"}}[/#if],"organizer":{"@type":"Organization","name":${quoted(raw.organiser!"")}}[#if item.free!false],"isAccessibleForFree":true[/#if][#if item.capacityOnsite?? && item.capacityOnsite?is_number],"maximumPhysicalAttendeeCapacity":${item.capacityOnsite?c}[/#if]}[/@script]
[/#macro]

[#macro article item kind="Article"]
[#local raw = cmsfn.decode(item)]
[@script]{"@context":"https://schema.org","@type":"${kind}","headline":${quoted(items.name(raw))},"url":"${address(item)}","inLanguage":"${cmsfn.language()}"[#if item.publishDate?? && item.publishDate?is_date_like],"datePublished":"${item.publishDate?string("yyyy-MM-dd")}"[/#if][#if items.teaser(raw)?has_content],"description":${quoted(items.teaser(raw))}[/#if][#if raw.author?has_content],"author":{"@type":"Organization","name":${quoted(raw.author)}}[/#if]}[/@script]
[/#macro]

[#-- type: content type of a plot or a building, whose state is said. --]
[#macro place item type=""]
[#local raw = cmsfn.decode(item)]
[@script]{"@context":"https://schema.org","@type":"Place","name":${quoted(items.name(raw))},"url":"${address(item)}"[#if raw.teaser?has_content],"description":${quoted(raw.teaser)}[/#if],"address":{"@type":"PostalAddress","addressLocality":${quoted(reference.municipalityName(item.municipality!""))},"addressCountry":"DE"}[#if item.latitude?? && item.latitude?is_number && item.longitude??],"geo":{"@type":"GeoCoordinates","latitude":${item.latitude?c},"longitude":${item.longitude?c}}[/#if][#if type != "" && item.state?has_content],"additionalProperty":{"@type":"PropertyValue","name":${quoted(i18n[type + ".state.label"])},"value":${quoted(values.choice(type + ".state", item.state))}}[/#if]}[/@script]
[/#macro]

[#macro product item]
[#local raw = cmsfn.decode(item)]
[@script]{"@context":"https://schema.org","@type":"Product","name":${quoted(items.name(raw))},"url":"${address(item)}"[#if raw.summary?has_content],"description":${quoted(raw.summary)}[/#if][#if item.gtin?has_content],"gtin":${quoted(raw.gtin)}[/#if]}[/@script]
[/#macro]

[#macro service item]
[#local raw = cmsfn.decode(item)]
[@script]{"@context":"https://schema.org","@type":"GovernmentService","name":${quoted(items.name(raw))},"url":"${address(item)}"[#if raw.short?has_content],"description":${quoted(raw.short)}[/#if],"provider":{"@type":"Organization","name":${quoted(raw.provider!"")}}}[/@script]
[/#macro]

[#-- variables: what is measured; place: what the data tell about; licence: address, empty for none. --]
[#macro dataset name description variables place licence="" publisher=""]
[@script]{"@context":"https://schema.org","@type":"Dataset","name":${quoted(name)},"description":${quoted(description)},"url":"${address(content)}","inLanguage":"${cmsfn.language()}","isAccessibleForFree":true,"variableMeasured":[[#list variables as variable]${quoted(variable)}[#sep],[/#list]],"spatialCoverage":{"@type":"Place","name":${quoted(place)}}[#if licence != ""],"license":"${licence}"[/#if][#if publisher != ""],"creator":{"@type":"Organization","name":${quoted(publisher)}}[/#if]}[/@script]
[/#macro]
