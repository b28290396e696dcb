<div class="wrap"><div class="note">[#if content.title?has_content]<p>${content.title}</p>[/#if]<div>${(cmsfn.decode(content).text)!""}</div></div></div>
