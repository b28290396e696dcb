[#-- A tour in 360 degrees: its viewer comes with a click, its words are always there and say the same. --]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/items.ftl" as items]
[#import "/standort/templates/includes/media.ftl" as media]
[#import "/standort/templates/includes/picture.ftl" as picture]
[#import "/standort/templates/includes/values.ftl" as values]

[#-- About what comes with the viewer itself. --]
[#assign viewerBytes = 180000]

[#-- The standpoints of an item's tour that can be shown; none without a tour. --]
[#function scenes item]
  [#local tour = items.linked("tours", item.tour!"")]
  [#return tour?has_content?then(tourfn.scenes(tour)?filter(scene -> picture.asset(scene.picture)?has_content), [])]
[/#function]

[#macro section item]
[#local scenes = scenes(item)]
[#if scenes?has_content]
[#local tour = items.linked("tours", item.tour!"")]
<section class="tour" aria-labelledby="tour" data-tour>
  <h2 id="tour">${i18n["tour.title"]}</h2>
  [#if tour.text?has_content]<p>${tour.text}</p>[/#if]
  [#if tour.sample!false]<p class="source-note">${i18n["tour.sample"]}</p>[/#if]
  [@stage scenes /]
  [@twin tour scenes /]
  [@film tour /]
</section>
[/#if]
[/#macro]

[#-- What a visitor downloads for the viewer and its first picture. --]
[#function weight scenes][#return values.size(viewerBytes + (picture.asset(scenes?first.picture).fileSize)!0)][/#function]

[#macro stage scenes]
[#local first = scenes?first]
[#local file = picture.asset(first.picture)]
<div class="tour-stage" data-tour-stage data-script="${assets.path("tour.js")}" data-style="${assets.path("tour.css")}" [@words /]>
  <div class="tour-poster" data-tour-poster>
    <img src="${file.getRendition("standpoint").link}" alt="" width="1000" height="500" loading="lazy">
    <div class="tour-start" data-tour-start hidden>
      <button class="btn" type="button">${i18n["tour.start"]}</button>
      <p>${i18n.get("tour.weight", [weight(scenes)])}</p>
    </div>
  </div>
  <p class="tour-message" role="status" data-tour-message></p>
</div>
[/#macro]

[#-- The words of the viewer, which has none of its own. --]
[#macro words][#list ["leave", "loading", "failed", "webgl", "region", "points", "scenes", "open", "close", "zoomIn", "zoomOut", "left", "right", "fullscreen", "gyroscope", "play", "pause", "filmRegion"] as word] data-${word?replace("([A-Z])", "-$1", "r")?lower_case}="${i18n["tour.words." + word]}"[/#list][/#macro]

[#macro twin tour scenes]
[#local plan = picture.asset(tour.plan!"")]
<details class="tour-twin" open>
  <summary>${i18n["tour.twin"]}</summary>
  <p>${i18n["tour.twin.text"]}</p>
  [#if plan?has_content]
  <figure class="tour-plan" data-tour-plan>
    <svg viewBox="0 0 [#if plan.width gt 0]${plan.width?c} ${plan.height?c}[#else]1000 600[/#if]" role="img" aria-label="${plan.description!i18n["tour.plan"]}">
      <image href="${plan.link}" width="100%" height="100%"/>
      [#list scenes as scene]
      [#if scene.planX?has_content && scene.planY?has_content]<svg x="${scene.planX?c}%" y="${scene.planY?c}%" overflow="visible" data-plan-scene="${scene.key}"><circle r="17"/><text y="7">${scene?counter}</text></svg>[/#if]
      [/#list]
    </svg>
    <figcaption>${i18n["tour.plan"]}</figcaption>
  </figure>
  [/#if]
  <ol class="tour-scenes">
    [#list scenes as scene]
    [#local file = picture.asset(scene.picture)]
    <li id="tour-${scene.key}" data-scene="${scene.key}" data-panorama="${file.link}" data-yaw="${scene.startYaw?c}" data-pitch="${scene.startPitch?c}" data-zoom="${scene.startZoom?c}">
      <h3>${scene.title}</h3>
      <img src="${file.getRendition("standpoint").link}" alt="${file.description!i18n.get("tour.still", [scene.title])}" width="1000" height="500" loading="lazy">
      [#if scene.text?has_content]<p>${scene.text}</p>[/#if]
      <p class="source-note">[#if scene.capturedOn?has_content]<span data-captured>${i18n["tour.words.captured"]} <time datetime="${scene.capturedOn?string("yyyy-MM-dd")}">${values.day(scene.capturedOn)}</time></span>. [/#if]${i18n.get("tour.view", [direction(scene.view)])}</p>
      [#if scene.hotspots?has_content]
      <ul>
        [#list scene.hotspots as hotspot][@point hotspot scenes /][/#list]
      </ul>
      [/#if]
    </li>
    [/#list]
  </ol>
</details>
[/#macro]

[#function direction bearing][#return i18n["tour.compass." + bearing.point] + ", " + bearing.degrees?c + "°"][/#function]

[#macro point hotspot scenes]
[#local item = (hotspot.workspace != "")?then(items.linked(hotspot.workspace, hotspot.itemId), "")]
[#local address = item?has_content?then((cmsfn.link(item))!"", (hotspot.scene != "")?then("#tour-" + hotspot.scene, ""))]
<li data-hotspot="${hotspot.kind}" data-yaw="${hotspot.yaw?c}" data-pitch="${hotspot.pitch?c}"[#if hotspot.scene != ""] data-next="${hotspot.scene}"[/#if]>[#if address != ""]<a href="${address}" data-title>${hotspot.title}</a>[#else]<b data-title>${hotspot.title}</b>[/#if] <span class="tour-where">(${i18n["tour.kind." + hotspot.kind]}; ${direction(hotspot.bearing)}[#if hotspot.metres?has_content], ${distance(hotspot.metres)}[/#if])</span>[#if hotspot.text?has_content] <span data-text>${hotspot.text}</span>[/#if]</li>
[/#macro]

[#function distance metres]
  [#if metres gte 1000][#return (metres / 1000)?string(",##0.0") + " km"][/#if]
  [#return metres?string("0") + " m"]
[/#function]

[#macro film tour]
[#local file = picture.asset(tour.video!"")]
[#if file?has_content]
[#local captions = picture.asset(tour.captions!"")]
<h3>${i18n["tour.film"]}</h3>
<div class="tour-film" data-tour-film="${file.link}">
[@media.video file=tour.video captions=tour.captions!"" name=i18n["tour.film"] /]
<p><button class="btn ghost" type="button" data-tour-film-start hidden>${i18n["tour.film.start"]}</button></p>
</div>
[@media.transcript (cmsfn.decode(tour).transcript)!"" /]
[/#if]
[/#macro]
