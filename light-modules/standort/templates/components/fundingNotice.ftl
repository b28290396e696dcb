[#import "/standort/templates/includes/section.ftl" as section]
<aside[@section.anchor /] class="wrap funding-notice" aria-label="${i18n["funding.notice"]}"><div>${(cmsfn.decode(content).text)!""}</div></aside>
