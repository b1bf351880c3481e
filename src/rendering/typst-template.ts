/**
 * What every page in Typst is set with. All text and all measures come as data, so nothing that somebody typed is ever read as markup.
 * A line box is exactly one line of the grid, whatever font draws it: 22 of them fill the core.
 */
export const PRELUDE = String.raw`
#let m = json(bytes(sys.inputs.measures))
#let face(name) = m.faces.at(name).map(f => if f.covers == none { f.name } else { (name: f.name, covers: regex(f.covers)) })
#let line-of = m.line * 1pt
#let cell = m.cell * 1pt
#let red = rgb("#ff0000")

// One line of the grid for text of this size: its ink sits in the middle.
#let grid(size, line: line-of, name: "fang", track: 0pt, body) = {
  let gap = (line - size) / 2
  set text(size: size, font: face(name), weight: if name == "mark" { 700 } else { 400 }, top-edge: 0.88 * size + gap, bottom-edge: -0.12 * size - gap, tracking: track)
  body
}
#let rule(thickness, colour: black) = line(length: 100%, stroke: thickness * 1mm + colour)
#let body-text(name: "fang", body) = grid(16pt, name: name, track: cell - 16pt, body)
#let heading-face = ("hei", "kai", "fang", "fang")
// One block of text: a table, who took part, a heading of its level, or a paragraph. The last one is not parted from what is signed below it, unless it would leave half a page empty.
#let draw(block-of, is-last: false) = {
  if block-of.kind == "table" {
    set par(first-line-indent: 0pt, justify: false)
    v(line-of / 2)
    block(width: 100%, table(
      columns: block-of.shares.map(s => s * 1fr),
      stroke: 0.5pt, inset: (x: 3pt, y: 2pt), align: center + horizon,
      table.header(..block-of.head.map(h => grid(14pt, line: 20pt, name: "hei", h))),
      ..block-of.rows.flatten().map(c => grid(14pt, line: 20pt, c)),
    ))
    v(line-of / 2)
  } else if block-of.kind == "attendance" {
    set par(first-line-indent: 0pt, hanging-indent: 3 * cell)
    v(line-of)
    for each in block-of.lines { block(width: 100%, pad(left: 2 * cell, par(body-text(name: "hei", each.as + "：") + body-text(each.text)))) }
  } else if block-of.kind == "heading" {
    block(width: 100%, sticky: true, body-text(name: heading-face.at(block-of.level - 1), par(block-of.text)))
  } else {
    block(width: 100%, sticky: is-last and block-of.text.clusters().len() < m.sticky, body-text(par(justify: not block-of.isRagged, block-of.text)))
  }
}
`;

/** The page of GB/T 9704-2012. */
export const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.dispatch))
#let is-minutes = d.form == "minutes"
#let is-letter = d.form == "letter"
// Measured from its ink: the distances of the mark are those of what is seen.
#let mark = text(size: m.mark * 1pt, font: face("mark"), weight: 700, fill: red, top-edge: "bounds", bottom-edge: "bounds", d.mark)
// Filled and not stroked: a stroke would stand half above its place.
#let double-rule(first, second) = stack(spacing: 0.6mm, ..(first, second).map(high => rect(width: m.letter.width * 1mm, height: high * 1mm, fill: red)))
// Where the first double rule of a letter begins, from the sheet's upper edge.
#let letter-rule() = m.letter.top * 1mm + measure(mark).height + m.letter.rule * 1mm
#set document(title: d.title, author: d.office.name, date: datetime(year: d.year, month: d.month, day: d.day))
#set page(
  width: m.page.width * 1mm, height: m.page.height * 1mm,
  margin: (top: m.page.top * 1mm, bottom: m.page.bottom * 1mm, left: m.page.left * 1mm, right: m.page.right * 1mm),
  footer-descent: 0pt,
  background: if is-letter {
    context if counter(page).get().first() == 1 {
      place(top + center, dy: m.letter.top * 1mm, mark)
      place(top + center, dy: letter-rule(), double-rule(3 * m.rule.thick, m.rule.thick))
      place(bottom + center, dy: -m.letter.bottom * 1mm, double-rule(m.rule.thick, 3 * m.rule.thick))
    }
  },
  footer: context {
    let n = counter(page).get().first()
    if is-letter and n == 1 { return }
    set align(top + if calc.odd(n) { right } else { left })
    // The dash is drawn in the middle of its line, and its upper edge is to lie this far below the core.
    v(m.gap.pageNumber * 1mm - 7pt)
    grid(14pt, line: 14pt, name: "song", pad(x: 14pt, "—" + sym.space.nobreak + str(n) + sym.space.nobreak + "—"))
  },
)
#set text(lang: "zh", region: "cn", cjk-latin-spacing: none, hyphenate: false, overhang: false)
#set par(leading: 0pt, spacing: 0pt, justify: true, linebreaks: "simple")
#set block(spacing: 0pt)

// 发文机关标志, 发文字号, 红色分隔线
#if is-letter {
  context v(letter-rule() - m.page.top * 1mm + 2mm + 14pt)
  block(width: 100%, align(right, grid(16pt, d.number)))
} else {
  v(m.gap.mark * 1mm)
  block(width: 100%, align(center, mark))
  v(2 * line-of)
}
#if is-minutes {
  block(width: 100%, align(center, grid(16pt, d.number)))
  block(width: 100%, pad(x: cell, grid(16pt, d.office.name + h(1fr) + d.dated)))
} else if d.signer == none and not is-letter {
  block(width: 100%, align(center, grid(16pt, d.number)))
} else if d.signer != none {
  // 上行文: number left, 签发人 right, each one character in.
  block(width: 100%, pad(x: cell, grid(16pt, d.number + h(1fr) + "签发人：" + grid(16pt, name: "kai", d.signer))))
}
#if not is-letter {
  v(m.gap.redRule * 1mm - (line-of - 16pt) / 2)
  rule(m.rule.thick, colour: red)
}
#v(2 * line-of)
#block(width: 100%, align(center, par(justify: false, grid(22pt, name: "mark", d.titleLines.join(linebreak())))))
#v(line-of)

#if d.addressee != none { block(width: 100%, body-text(d.addressee + "：")) }
#set par(first-line-indent: (amount: 2 * cell, all: true))
#for (index, block-of) in d.body.enumerate() { draw(block-of, is-last: index == d.body.len() - 1) }
#set par(first-line-indent: 0pt)
#if d.attachments.len() > 0 {
  v(line-of)
  let numbered = d.attachments.len() > 1
  for (index, name) in d.attachments.enumerate() {
    let lead = if index == 0 { "附件：" } else { "　　　" }
    block(width: 100%, sticky: true, pad(left: 2 * cell, body-text(lead + if numbered { str(index + 1) + ". " } else { "" } + name)))
  }
}

// 署名 is centred over 成文日期, which ends four characters from the edge.
#if not is-minutes { block(breakable: false, width: 100%, {
  v(2 * line-of)
  context {
    let half = measure(body-text(d.dated)).width / 2
    let over = measure(body-text(d.office.name)).width / 2
    let right-of = 4 * cell + half
    align(right, pad(right: calc.max(right-of - over, 2 * cell), body-text(d.office.name)))
    align(right, pad(right: 4 * cell, body-text(d.dated)))
  }
}) }

// 版记, at the foot of the last page; of a letter without rules, and without who printed it.
#let imprint(body) = block(width: 100%, pad(x: 14pt, grid(14pt, line: 24pt, body)))
#v(1fr)
#if is-letter {
  if d.copies.len() > 0 { imprint(par(hanging-indent: 42pt, "抄送：" + d.copies.join("，") + "。")) }
} else { block(breakable: false, width: 100%, {
  v(line-of)
  rule(m.rule.thick)
  if d.copies.len() > 0 {
    imprint(par(hanging-indent: 42pt, "抄送：" + d.copies.join("，") + "。"))
    rule(m.rule.thin)
  }
  imprint(d.office.name + h(1fr) + d.printed)
  rule(m.rule.thick)
}) }
`;
