[#import "/standort/templates/includes/art.ftl" as art]
[#import "/standort/templates/includes/icons.ftl" as icons]
[#import "/standort/templates/includes/layout.ftl" as layout]
[#import "/standort/templates/includes/reference.ftl" as reference]
[#assign catalogue = layout.address("companies")]
<section class="hero">
  <div class="wrap">
    <div>
      [#if content.eyebrow?has_content]<p class="eyebrow">${content.eyebrow}</p>[/#if]
      <h1>${content.title!} [#if content.emphasis?has_content]<em>${content.emphasis}</em>[/#if]</h1>
      [#if content.text?has_content]<p class="lead">${content.text}</p>[/#if]
      [#if catalogue != ""]
      <form class="finder" action="${catalogue}" method="get" data-filters>
        <div class="row">
          <div class="field">
            <label for="finder-field">${i18n["company.industry"]}</label>
            <select id="finder-field" name="branche">
              <option value="">${i18n["filter.all"]}</option>
              [#assign keys = []]
              [#list reference.items("companies") as company][#if company.industry?has_content && !keys?seq_contains(company.industry)][#assign keys = keys + [company.industry]][/#if][/#list]
              [#list keys?sort as key]<option value="${key}">${i18n["industry." + key]}</option>[/#list]
            </select>
          </div>
          [#assign places = reference.items("municipalities")]
          [#if places?has_content]
          <div class="field">
            <label for="finder-place">${i18n["company.municipality"]}</label>
            <select id="finder-place" name="gemeinde">
              <option value="">${i18n["filter.all"]}</option>
              [#list places as municipality]<option value="${municipality.ags!}">${municipality.title!}</option>[/#list]
            </select>
          </div>
          [/#if]
          <button class="btn" type="submit">[@icons.icon "search" /]${i18n["finder.find"]}</button>
        </div>
      </form>
      [/#if]
      [#if content.links??]
      <p class="quick"><span>${i18n["finder.quick"]}</span>
        [#list cmsfn.children(content.links) as link]
        [#assign page = reference.page(link.page!"")]
        [#if page?has_content]<a href="${cmsfn.link(page)!}">${link.label!page.title!}</a>[/#if]
        [/#list]
      </p>
      [/#if]
    </div>
    <div class="stage">[@art.mosaic content.pictureText!"" /]</div>
  </div>
</section>
