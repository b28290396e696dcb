[#-- Geometric tiles, 100 units wide and high. Colours are classes of the style sheet. --]

[#macro tile x y width height background]
[#assign drawn = [width, height]]
<svg x="${(x * 100)?c}" y="${(y * 100)?c}" width="${(width * 100)?c}" height="${(height * 100)?c}" viewBox="0 0 ${(width * 100)?c} ${(height * 100)?c}"><path class="c-${background}" d="M0 0h${(width * 100)?c}v${(height * 100)?c}H0z"/>[#nested]</svg>
[/#macro]

[#macro sun x y][@tile x y 1 1 "sand"]<circle class="c-sun" cx="50" cy="50" r="30"/><path class="c-terra" d="M20 50a30 30 0 0 0 60 0z"/>[/@tile][/#macro]

[#macro plane x y][@tile x y 2 1 "glass-pale"]<circle class="c-porcelain" cx="52" cy="100" r="46"/><circle class="c-porcelain" cx="104" cy="106" r="38"/><path class="s-porcelain" d="M0 34h70M14 46h40"/><path class="c-petrol-deep" d="M84 40h66c16 0 30 7 34 14H84c-8 0-10-14 0-14z"/><path class="c-terra" d="M84 40 70 18h14l18 22z"/><path class="c-petrol" d="M112 48 96 76h16l30-28z"/><path class="c-glass-pale" d="M166 44h8l6 5h-14z"/>[/@tile][/#macro]

[#macro ceramic x y][@tile x y 1 1 "porcelain"][#list [[0, 0, 0], [50, 0, 90], [50, 50, 180], [0, 50, 270]] as quarter]<g transform="translate(${quarter[0]?c} ${quarter[1]?c}) rotate(${quarter[2]?c} 25 25)"><path class="c-terra" d="M0 0h50A50 50 0 0 1 0 50z"/><path class="c-porcelain" d="M0 0h32A32 32 0 0 1 0 32z"/><path class="c-petrol" d="M0 0h16A16 16 0 0 1 0 16z"/></g>[/#list][/@tile][/#macro]

[#macro scales x y][@tile x y 1 1 "terra"][#list [0, 50] as left][#list [0, 50] as top]<path class="c-terra-pale" d="M${left?c} ${top?c}h50v50a50 50 0 0 1-50-50z"/><circle class="c-porcelain" cx="${(left + 35)?c}" cy="${(top + 15)?c}" r="7"/>[/#list][/#list][/@tile][/#macro]

[#macro turbine x y][@tile x y 1 2 "glass"]<path class="c-field" d="M0 172q50-26 100 0v28H0z"/><path class="c-field-deep" d="M0 186q50-18 100 2v12H0z"/><path class="c-porcelain" d="m47 78-3 104h12L53 78z"/><g class="rotor">[#list [0, 120, 240] as angle]<path class="c-porcelain" d="M50 74c-6-16-5-44 0-58 5 14 6 42 0 58z" transform="rotate(${angle?c} 50 74)"/>[/#list]</g><circle class="c-terra" cx="50" cy="74" r="6"/>[/@tile][/#macro]

[#macro fields x y][@tile x y 1 1 "field"]<path class="c-field-deep" d="M0 0h24L0 24zM48 0h24L0 72V48zM96 0h4v20L20 100H0v-4zM100 44v24l-32 32H44zM100 92v8h-8z"/>[/@tile][/#macro]

[#macro castle x y][@tile x y 1 1 "sand"]<path class="c-petrol" d="M10 100V52h18V40h10v12h10V22h20v30h22v48z"/><path class="c-terra" d="M44 22 58 2l14 20zM24 40l9-16 9 16z"/><path class="c-sun" d="M54 34h8v10h-8zM18 64h8v12h-8zM36 64h8v12h-8zM54 64h8v12h-8zM72 64h8v12h-8z"/><path class="c-petrol-deep" d="M52 100V88a6 6 0 0 1 12 0v12z"/>[/@tile][/#macro]

[#macro factory x y][@tile x y 2 1 "porcelain"]<path class="c-terra" d="M158 12h18v88h-18z"/><path class="c-petrol-deep" d="M0 100V58l36-24v24l36-24v24l36-24v24l36-24v66z"/><path class="c-glass" d="M8 58l28-19v19zM44 58l28-19v19zM80 58l28-19v19zM116 58l28-19v19z"/><path class="c-sun" d="M14 72h14v12H14zM42 72h14v12H42zM70 72h14v12H70zM98 72h14v12H98z"/><path class="c-petrol" d="M144 66h56v34h-56z"/><path class="c-glass-pale" d="M152 74h40v6h-40zM152 86h40v6h-40z"/><circle class="c-glass-pale" cx="182" cy="14" r="9"/><circle class="c-glass-pale" cx="194" cy="6" r="6"/>[/@tile][/#macro]

[#macro tree x y][@tile x y 1 1 "glass"]<path class="c-field-deep" d="M0 84h100v16H0z"/><path class="c-petrol-deep" d="M27 60h6v26h-6zM71 64h6v22h-6z"/><circle class="c-field" cx="30" cy="44" r="26"/><path class="c-petrol" d="M30 18a26 26 0 0 1 0 52z"/><path class="c-field" d="M74 16 96 70H52z"/><path class="c-petrol" d="M74 16 96 70H74z"/>[/@tile][/#macro]

[#macro road x y][@tile x y 1 1 "field-deep"]<path class="c-petrol-deep" d="M0 18a82 82 0 0 1 82 82H38A38 38 0 0 0 0 62z"/><path class="s-sun dashed" d="M0 40a60 60 0 0 1 60 60"/><circle class="c-field" cx="82" cy="20" r="12"/>[/@tile][/#macro]

[#macro containers x y][@tile x y 2 1 "petrol"][#list [[6, 64, "terra"], [70, 64, "glass"], [134, 64, "sun"], [6, 34, "glass-pale"], [70, 34, "terra-pale"], [38, 4, "porcelain"]] as box]<path class="c-${box[2]}" d="M${box[0]?c} ${box[1]?c}h60v28h-60z"/><path class="s-ink" d="[#list 0..5 as rib]M${(box[0] + 9 + rib * 8.5)?c} ${(box[1] + 5)?c}v18[/#list]"/>[/#list]<path class="s-sun" d="M164 0v34M150 46l14-12 14 12v10h-28z"/>[/@tile][/#macro]

[#macro glass x y][@tile x y 1 2 "petrol-deep"]<path class="c-glass see-through" d="M14 20h44v44a22 22 0 0 1-44 0z"/><path class="c-glass-pale see-through" d="M42 20h44v44a22 22 0 0 1-44 0z"/><path class="c-sun tinted" d="M14 48h44v16a22 22 0 0 1-44 0z"/><path class="s-glass" d="M36 86v24M22 110h28M64 86v24M50 110h28"/><path class="c-glass-pale see-through" d="M20 196v-44c0-10 8-10 8-22v-6h14v6c0 12 8 12 8 22v44z"/><path class="c-terra tinted" d="M44 196v-36a18 18 0 0 1 36 0v36z"/><path class="c-glass see-through" d="M56 132h12v16H56z"/>[/@tile][/#macro]

[#macro solar x y][@tile x y 2 1 "sun"]<circle class="c-porcelain" cx="160" cy="26" r="15"/><path class="c-petrol-deep" d="M34 40h124l26 50H10z"/><path class="s-glass thin" d="M65 40 54 90M96 40v50M127 40l12 50M26 56h140M18 72h158"/><path class="c-petrol" d="M92 90h8v10h-8z"/><path class="c-glass see-through" d="M34 40h31l-6 28H22z"/>[/@tile][/#macro]

[#macro vase x y][@tile x y 1 1 "terra-pale"]<path class="c-porcelain" d="M38 10h24v8l-5 8c16 8 25 22 25 36 0 16-10 28-18 32H36c-8-4-18-16-18-32 0-14 9-28 25-36l-5-8z"/><path class="c-petrol" d="M19 54q31 14 62 0 2 8 0 16-31 14-62 0-2-8 0-16z"/><path class="c-terra shade" d="M50 26c18 6 32 20 32 36 0 16-10 28-18 32H50z"/>[/@tile][/#macro]

[#macro people x y][@tile x y 1 1 "glass"]<circle class="c-petrol-deep" cx="32" cy="36" r="15"/><path class="c-petrol-deep" d="M6 100a26 42 0 0 1 52 0z"/><circle class="c-terra" cx="68" cy="36" r="15"/><path class="c-terra" d="M42 100a26 42 0 0 1 52 0z"/><path class="c-sun" d="M42 100a26 42 0 0 1 8-30 26 42 0 0 1 8 30z"/>[/@tile][/#macro]

[#macro hydrogen x y][@tile x y 1 1 "petrol"]<path class="s-glass" d="M34 40 66 62"/><circle class="c-glass-pale" cx="34" cy="40" r="20"/><circle class="c-sun" cx="68" cy="64" r="24"/><path class="s-letter" d="M28 32v16M40 32v16M28 40h12M62 57v16M74 57v16M62 65h12"/>[/@tile][/#macro]

[#macro gear x y][@tile x y 1 1 "glass-pale"][#list 0..7 as tooth]<path class="c-petrol" d="M42 8h16v20H42z" transform="rotate(${(tooth * 45)?c} 50 50)"/>[/#list]<circle class="c-petrol" cx="50" cy="50" r="32"/><circle class="c-sun" cx="50" cy="50" r="14"/>[/@tile][/#macro]

[#macro chip x y][@tile x y 1 1 "petrol-deep"]<path class="s-glass" d="M32 6v88M50 6v88M68 6v88M6 32h88M6 50h88M6 68h88"/><path class="c-petrol" d="M22 22h56v56H22z"/><path class="c-sun" d="M38 38h24v24H38z"/>[/@tile][/#macro]

[#macro care x y][@tile x y 1 1 "terra-pale"]<circle class="c-porcelain" cx="50" cy="50" r="38"/><path class="c-terra" d="M40 24h20v16h16v20H60v16H40V60H24V40h16z"/>[/@tile][/#macro]

[#macro grain x y][@tile x y 1 1 "sun"]<path class="c-field-deep" d="M48 20h4v80h-4z"/>[#list [18, 38, 58] as top]<path class="c-porcelain" d="M48 ${(top + 22)?c}a22 22 0 0 1-22-22 22 22 0 0 1 22 22zM52 ${(top + 22)?c}a22 22 0 0 0 22-22 22 22 0 0 0-22 22z"/>[/#list]<path class="c-terra" d="M50 4a14 14 0 0 1 0 24 14 14 0 0 1 0-24z"/>[/@tile][/#macro]

[#macro house x y][@tile x y 1 1 "glass-pale"]<path class="c-porcelain" d="M18 48h64v52H18z"/><path class="c-terra" d="M8 50 50 12l42 38z"/><path class="c-petrol" d="M42 68h16v32H42z"/><path class="c-sun" d="M26 58h12v12H26zM62 58h12v12H62z"/>[/@tile][/#macro]

[#macro river x y width][@tile x y width 1 "petrol"][#list ["glass", "petrol-deep", "glass-pale", "petrol-deep"] as colour]<path class="c-${colour}[#if colour == "glass-pale"] see-through[/#if]" d="M-50 ${(22 + colour?index * 20)?c}[#list 0..(width * 2 + 1) as wave]q25 ${(wave % 2 == 0)?then(-18, 18)?c} 50 0[/#list]v${(10 + colour?index)?c}[#list 0..(width * 2 + 1) as wave]q-25 ${(wave % 2 == 0)?then(18, -18)?c} -50 0[/#list]z"/>[/#list]<path class="c-porcelain" d="M${(width * 42)?c} 26h92l-16 22h-64z"/><path class="c-terra" d="M${(width * 42 + 22)?c} 10h16v16h-16zM${(width * 42 + 42)?c} 10h16v16h-16z"/><path class="c-sun" d="M${(width * 42 + 62)?c} 10h16v16h-16z"/>[/@tile][/#macro]

[#macro wideRiver x y][@river x y 2 /][/#macro]

[#assign drawings = {"sun": sun, "plane": plane, "ceramic": ceramic, "scales": scales, "turbine": turbine, "fields": fields, "castle": castle, "factory": factory, "tree": tree, "road": road, "containers": containers, "glass": glass, "solar": solar, "vase": vase, "people": people, "hydrogen": hydrogen, "gear": gear, "chip": chip, "care": care, "grain": grain, "house": house, "river2": wideRiver}]

[#-- How the ids of tiles begin to which others of the page refer; without one every tile is drawn where it stands. Set for the page itself, never for a
     component: two scripts that do not know of each other would give the same id twice. --]
[#assign shared = ""]

[#-- What each tile looks like and how many columns and rows it fills, as its drawing says it: made once a page. --]
[#assign known = {}]

[#-- Of the tile drawn last: its columns and rows. --]
[#assign drawn = [1, 1]]

[#function drawing name]
  [#if !known[name]??]
    [#local markup][@(drawings[name]!sun) 0 0 /][/#local]
    [#assign known = known + {name: {"markup": markup, "columns": drawn[0], "rows": drawn[1]}}]
  [/#if]
  [#return known[name]]
[/#function]

[#-- Which tiles stand on the page with an id: a list of cards has the same few over and over. --]
[#assign written = []]

[#-- One tile by its name. --]
[#macro named name x y]
[#local place]transform="translate(${(x * 100)?c} ${(y * 100)?c})"[/#local]
[#if shared == ""]
<g ${place}>${drawing(name).markup}</g>[#elseif written?seq_contains(name)]<use href="#${shared}${name}" ${place}/>[#else]
[#assign written = written + [name]]
<g ${place}><g id="${shared}${name}">${drawing(name).markup}</g></g>[/#if][/#macro]

[#-- How many columns and rows the tiles of a picture fill. --]
[#function extent tiles]
  [#local right = 0 bottom = 0]
  [#list tiles as entry]
    [#local one = drawing(entry[0])]
    [#local right = [right, entry[1] + one.columns]?max bottom = [bottom, entry[2] + one.rows]?max]
  [/#list]
  [#return [right, bottom]]
[/#function]

[#-- A decorative picture of tiles, cut from the end where it has to be cut, so that the first ones stay whole; each entry is a tile name with its column and row. turned: from the last corner on, so that it is another picture. --]
[#macro picture tiles turned=false]
[#local size = extent(tiles)]
<svg class="art" viewBox="0 0 ${(size[0] * 100)?c} ${(size[1] * 100)?c}" aria-hidden="true" preserveAspectRatio="xMinYMin slice">[#list tiles as entry][#if turned][@named entry[0] size[0] - entry[1] - drawing(entry[0]).columns size[1] - entry[2] - drawing(entry[0]).rows /][#else][@named entry[0] entry[1] entry[2] /][/#if][/#list]</svg>
[/#macro]

[#-- Pictures editors choose by theme: their tiles. --]
[#assign scenes = {
  "glass": [["ceramic", 0, 0], ["scales", 0, 1], ["glass", 1, 0], ["vase", 2, 0], ["scales", 3, 0], ["ceramic", 4, 0], ["ceramic", 2, 1], ["factory", 3, 1]],
  "logistics": [["plane", 0, 0], ["road", 2, 0], ["containers", 0, 1], ["sun", 2, 1]],
  "energy": [["turbine", 0, 0], ["solar", 1, 0], ["hydrogen", 1, 1], ["fields", 2, 1]],
  "food": [["fields", 0, 0], ["tree", 1, 0], ["sun", 2, 0], ["grain", 0, 1], ["river2", 1, 1]],
  "work": [["glass", 0, 0], ["ceramic", 1, 0], ["factory", 2, 0], ["scales", 1, 1], ["vase", 2, 1], ["turbine", 3, 1], ["sun", 0, 2], ["people", 1, 2], ["fields", 2, 2]],
  "towns": [["castle", 0, 0], ["house", 1, 0], ["tree", 2, 0], ["people", 0, 1], ["river2", 1, 1]],
  "health": [["care", 0, 0], ["people", 1, 0], ["tree", 2, 0], ["sun", 0, 1], ["chip", 1, 1], ["care", 2, 1]],
  "technology": [["chip", 0, 0], ["factory", 1, 0], ["gear", 0, 1], ["hydrogen", 1, 1], ["chip", 2, 1]],
  "welcome": [["people", 0, 0], ["sun", 1, 0], ["ceramic", 2, 0], ["tree", 0, 1], ["house", 1, 1], ["people", 2, 1]],
  "lost": [["road", 0, 0], ["plane", 1, 0], ["tree", 0, 1], ["road", 1, 1], ["fields", 2, 1]]
}]
[#assign anyScene = [["sun", 0, 0], ["plane", 1, 0], ["castle", 0, 1], ["fields", 1, 1], ["tree", 2, 1]]]

[#macro scene motif turned=false]
[@picture tiles=(scenes[motif]!anyScene) turned=turned /]
[/#macro]

[#-- Beside other pictures one of them has three by two tiles, or five by two: their boxes have these forms. --]
[#assign lower = {"work": [["factory", 0, 0], ["glass", 2, 0], ["scales", 0, 1], ["people", 1, 1]]}]

[#macro framed motif wide=false]
[#local tiles = lower[motif]!scenes[motif]!anyScene]
[#if !wide || extent(tiles)[0] == 5]
[@picture tiles=tiles /]
[#else]
  [#-- Two more columns of its own small tiles, the last ones first, so that none stands beside itself. --]
  [#local small = []]
  [#list tiles?reverse as tile][#if drawing(tile[0]).columns == 1 && drawing(tile[0]).rows == 1 && !small?seq_contains(tile[0])][#local small = small + [tile[0]]][/#if][/#list]
  [#local places = [[3, 0], [3, 1], [4, 1], [4, 0]]]
  [#local turn = (small?size gt 3)?then([0, 1, 2, 3], (small?size == 3)?then([0, 1, 2, 1], (small?size == 2)?then([0, 1, 0, 1], [0, 0, 0, 0])))]
  [#list places as place][#local tiles = tiles + [[small[turn[place?index]], place[0], place[1]]]][/#list]
  [@picture tiles=tiles /]
[/#if]
[/#macro]

[#-- A number between 0 and bound - 1 that is always the same for the same text: of its length and four of its letters. --]
[#function pick text bound]
  [#local last = text?length - 1]
  [#if last lt 0][#return 0][/#if]
  [#local sum = last]
  [#list [0, (last / 3)?floor, (last * 2 / 3)?floor, last] as at]
    [#local sum = sum * 5 + "abcdefghijklmnopqrstuvwxyz0123456789-"?index_of(text[at]?lower_case) + 1]
  [/#list]
  [#return sum % bound]
[/#function]

[#-- Three tiles for a company: the field of business gives the motifs, the name their order. double: the same once more below, the other way round. --]
[#macro strip field name double=false]
  [#switch field]
    [#case "glas-keramik"][#local wide = ""][#local small = ["ceramic", "vase", "scales"]][#break]
    [#case "logistik"][#local wide = "plane"][#local small = ["road", "sun", "gear"]][#break]
    [#case "energie-umwelt"][#local wide = "solar"][#local small = ["hydrogen", "fields", "tree"]][#break]
    [#case "gesundheit"][#local wide = ""][#local small = ["care", "people", "tree"]][#break]
    [#case "automotive"][#local wide = "containers"][#local small = ["road", "gear", "hydrogen"]][#break]
    [#case "metall-maschinenbau"][#local wide = "factory"][#local small = ["gear", "scales", "chip"]][#break]
    [#case "ernaehrung-landwirtschaft"][#local wide = ""][#local small = ["grain", "fields", "sun"]][#break]
    [#case "bau-handwerk"][#local wide = ""][#local small = ["house", "scales", "castle"]][#break]
    [#case "hochtechnologie-it"][#local wide = "solar"][#local small = ["chip", "hydrogen", "gear"]][#break]
    [#case "papier-holz"][#local wide = ""][#local small = ["tree", "house", "fields"]][#break]
    [#case "handel"][#local wide = "containers"][#local small = ["people", "house", "sun"]][#break]
    [#case "tourismus"][#local wide = "river2"][#local small = ["castle", "tree", "sun"]][#break]
    [#default][#local wide = ""][#local small = ["people", "sun", "ceramic"]]
  [/#switch]
  [#local turn = pick(name, 6)]
  [#if turn gt 2][#local small = small?reverse][/#if]
  [#if wide == ""]
    [#local row = [[small[turn % 3], 0], [small[(turn + 1) % 3], 1], [small[(turn + 2) % 3], 2]]]
    [#local below = [[small[(turn + 1) % 3], 0], [small[(turn + 2) % 3], 1], [small[turn % 3], 2]]]
  [#elseif turn % 2 == 0]
    [#local row = [[wide, 0], [small[turn % 3], 2]]]
    [#local below = [[small[(turn + 1) % 3], 0], [wide, 1]]]
  [#else]
    [#local row = [[small[turn % 3], 0], [wide, 1]]]
    [#local below = [[wide, 0], [small[(turn + 1) % 3], 2]]]
  [/#if]
  [#local tiles = row?map(one -> [one[0], one[1], 0])]
  [#if double][#local tiles = tiles + below?map(one -> [one[0], one[1], 1])][/#if]
  [@picture tiles=tiles /]
[/#macro]

[#-- A theme as cards show it: one row of whole tiles, so that nothing is cut; the name gives their order. --]
[#macro banner motif name]
[#local fields = {"glass": "glas-keramik", "logistics": "logistik", "energy": "energie-umwelt", "food": "ernaehrung-landwirtschaft", "health": "gesundheit", "technology": "hochtechnologie-it", "work": "metall-maschinenbau", "towns": "bau-handwerk"}]
[@strip fields[motif]!"" name /]
[/#macro]

[#-- The picture of the home page; it says in words what it shows. --]
[#macro mosaic label]
<svg class="mosaic" viewBox="0 0 600 500" role="img" aria-label="${label}">[@sun 0 0 /][@plane 1 0 /][@ceramic 3 0 /][@turbine 4 0 /][@fields 5 0 /][@castle 0 1 /][@factory 1 1 /][@scales 3 1 /][@tree 5 1 /][@road 0 2 /][@containers 1 2 /][@glass 3 2 /][@solar 4 2 /][@vase 0 3 /][@people 1 3 /][@hydrogen 2 3 /][@fields 4 3 /][@ceramic 5 3 /][@river 0 4 6 /]</svg>
[/#macro]
