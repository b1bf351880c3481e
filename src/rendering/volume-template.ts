/** 一企一档 as one book in Typst: cover, contents with page numbers, chapters, the list of papers, the papers as pages. Begins after the prelude. */
export const VOLUME_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.volume))
#set document(title: d.title, author: d.office, date: datetime(year: d.year, month: d.month, day: d.day))
#let margins = (top: 30mm, bottom: 26mm, x: 27mm)
#set page(
  width: m.page.width * 1mm, height: m.page.height * 1mm, margin: margins,
  header: context if counter(page).get().first() > 1 { align(right, grid(9pt, line: 12pt, name: "song", d.firm + "　" + d.as-of)) },
  footer: context align(center, grid(
    10pt, line: 14pt, name: "song",
    "第 " + str(counter(page).get().first()) + " 页，共 " + str(counter(page).final().first()) + " 页",
  )),
)
#set text(lang: "zh", region: "cn", cjk-latin-spacing: none, hyphenate: false, overhang: false)
#set par(leading: 0pt, spacing: 0pt, justify: true, linebreaks: "simple")
#set block(spacing: 0pt)
#show heading: it => block(width: 100%, sticky: true, above: line-of, below: 8pt, grid(16pt, name: "hei", it.body))

#v(60mm)
#align(center, grid(26pt, line: 44pt, name: "mark", "一企一档"))
#v(12mm)
#align(center, grid(18pt, line: 30pt, name: "hei", d.firm))
#v(16mm)
#align(center, block(width: 120mm, table(
  columns: (4fr, 7fr), stroke: none, align: left,
  ..d.facts.flatten().map(words => grid(14pt, line: 24pt, words)),
)))
#v(1fr)
#align(center, grid(14pt, line: 24pt, d.office))
#pagebreak()

#align(center, grid(18pt, line: 36pt, name: "hei", "目　录"))
#show outline.entry: it => link(it.element.location(), block(width: 100%, grid(14pt, line: 22pt, it.indented(none, it.inner()))))
#outline(title: none, depth: 2)
#pagebreak()

#set par(first-line-indent: (amount: 2em, all: true))
#for part in d.chapters {
  heading(level: 1, part.title)
  for block-of in part.body { draw(block-of) }
  for drawing in part.drawings { block(width: 100%, above: 8pt, image(bytes(drawing), format: "svg", width: 100%)) }
}
#set par(first-line-indent: 0pt)
#heading(level: 1, d.list-title)
#if d.files.len() == 0 { grid(14pt, "案卷中没有文件。") } else {
  set par(justify: false)
  table(
    columns: (1.5fr, 7fr, 8fr, 2.5fr), stroke: 0.5pt, inset: (x: 4pt, y: 2pt), align: left + horizon,
    table.header(..("序号", "文件", "SHA-256", "装订").map(h => grid(12pt, line: 18pt, name: "hei", h))),
    ..d.files.enumerate().map(((index, file)) => (
      grid(10.5pt, line: 16pt, str(index + 1)),
      grid(10.5pt, line: 16pt, file.name.clusters().join(sym.zws)),
      grid(8pt, line: 12pt, name: "song", file.digest.clusters().chunks(32).map(half => half.join()).join(linebreak())),
      grid(10.5pt, line: 16pt, file.bound),
    )).flatten(),
  )
}
#set page(margin: (top: 24mm, bottom: 22mm, x: 15mm))
#for (index, file) in d.files.enumerate() {
  for number in range(1, file.pages + 1) {
    pagebreak(weak: true)
    let words = "附件 " + str(index + 1) + "　" + file.name
    if number == 1 { heading(level: 2, words) } else { grid(9pt, line: 12pt, name: "song", words + "（第 " + str(number) + " 页）") }
    v(4pt)
    block(width: 100%, height: 1fr, align(center + horizon, if file.path.ends-with(".pdf") {
      image(file.path, page: number, width: 100%, height: 100%, fit: "contain")
    } else {
      image(file.path, width: 100%, height: 100%, fit: "contain")
    }))
  }
}
`;
