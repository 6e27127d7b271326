// The panel: everything that is known of one event, and how its date came about.
let returnTo = null; // what had the focus before the panel opened

function section(title, ...children) {
  const kept = children.filter(Boolean);
  return kept.length ? make("section", "", make("h3", "", title), ...kept) : null;
}

function quotation(piece) {
  const [before, words, after] = piece.quote;
  const quote = make("blockquote", "", "“", before, words ? make("mark", "", words) : null, after, "”");
  quote.dir = "auto";
  return quote;
}

// “on Friday” → published Sat 2 Jun 2018 → the Friday before → 1 June 2018
function arithmetic(piece) {
  const list = make("ol", "steps", make("li", "written", `“${piece.words}”`));
  for (const step of piece.steps) list.append(make("li", "", step));
  list.append(make("li", "result", piece.reading));
  return list;
}

function assumptions(event) {
  const keys = [...new Set(piecesOf(event).flatMap((piece) => piece.assumed))];
  if (!keys.length) return null;
  return make("ul", "assumptions", ...keys.map((key) => make("li", "", data.assumptions[key] || key)));
}

// Other honest readings of the words: "next Friday", 03/04/2019.
function otherReadings(event) {
  const others = [...new Set(piecesOf(event).flatMap((piece) => piece.others.map(([reading, why]) => `${reading}, ${why}`)))];
  return others.length ? make("ul", "assumptions others", ...others.map((other) => make("li", "", other))) : null;
}

function byline(piece) {
  const article = articles[piece.article];
  if (!article) return make("p", "byline", "unknown article");
  const line = make("p", "byline");
  if (article.source) line.append(make("b", "", article.source), " · ");
  line.append(articleLink(article));
  const published = article.published ? `published ${article.published}` : "no publication date";
  line.append(make("span", "published", article.signal ? `${published} (from the ${article.signal})` : published));
  return line;
}

function sourceItem(piece, first) {
  const item = make("li", "", byline(piece));
  if (first) return item;
  item.append(quotation(piece));
  if (piece.steps.length) item.append(make("details", "", make("summary", "", "How this source dates it"), arithmetic(piece)));
  return item;
}

function claims(event) {
  return claimsOf(event).map((claim) =>
    make("div", "claim", make("p", "claim-date", "≠ ", claim.reading), quotation(claim.evidence), byline(claim.evidence)),
  );
}

function neighbours(i) {
  const numbers = knownOrder();
  const at = numbers.indexOf(i);
  const item = (number, word) => {
    if (number === undefined) return null;
    const go = button("neighbour", "", () => openEvent(number));
    go.append(make("span", "neighbour-word", word), make("span", "neighbour-date", readingOf(events[number])), make("span", "neighbour-title", events[number].title));
    return go;
  };
  return make("nav", "neighbours", item(numbers[at - 1], "← Before"), item(numbers[at + 1], "After →"));
}

function citation(event) {
  const piece = piecesOf(event)[0];
  const article = articles[piece.article] || { title: "", source: "", published: "", url: "" };
  const from = [article.source, article.title && `“${article.title}”`, article.published, article.url];
  return `“${piece.quote.join("")}” (${from.filter(Boolean).join(", ")}). Dated ${readingOf(event)}, from “${piece.words}”.`;
}

async function copyText(text, note) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", "", text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  note.textContent = "Copied";
  say("Citation copied");
}

function fillPanel(i) {
  const event = events[i];
  const pieces = piecesOf(event);
  const facts = [...event.places, ...event.people].join(" · ");
  const title = make("h2", "", event.title);
  title.id = "panel-title";
  title.dir = "auto";
  const status = event.status === "happened" ? null : make("span", "status", event.status);
  const copy = button("plain", "Copy a citation", () => copyText(citation(event), copy));
  const dated = readingOf(event) === event.reading ? event : pieces[0];
  const codes = make("p", "codes", `EDTF ${dated.edtf || "–"} · TIMEX3 ${dated.value || "–"} · dated to the ${dated.unit}`);
  const assumed = assumptions(event);
  const others = otherReadings(event);
  $("panel-body").replaceChildren(
    ...[
      make("p", "panel-date", readingOf(event), status),
      title,
      facts ? make("p", "facts", facts) : null,
      quotation(pieces[0]),
      section("How this date was worked out", arithmetic(pieces[0])),
      assumed && section("Assumed, because the text leaves it open", assumed),
      others && section("The words could also mean", others),
      section(plural(sourcesOf(event).length, "source"), make("ul", "sources", ...pieces.map((piece, k) => sourceItem(piece, k === 0)))),
      section("Other dates claimed", ...claims(event)),
      make("p", "panel-tools", copy),
      codes,
      neighbours(i),
    ].filter(Boolean),
  );
}

function drawPanel() {
  const open = state.open >= 0;
  document.body.classList.toggle("has-panel", open);
  $("panel").hidden = !open;
  if (open) {
    fillPanel(state.open);
    $("panel").scrollTop = 0;
  }
}

function openEvent(i, from, stay = false) {
  if (state.open < 0) returnTo = from || document.activeElement;
  hideCard();
  if (!stay) reveal(i, false);
  update({ open: i, focus: i }, true);
  $("panel-close").focus({ preventScroll: true });
  say(`${readingOf(events[i])}: ${events[i].title}`);
}

function closePanel() {
  if (state.open < 0) return;
  update({ open: -1 }, true);
  const target = returnTo && returnTo.isConnected ? returnTo : $("chart");
  returnTo = null;
  target.focus({ preventScroll: true });
}
